import type { Locale } from '../edition/locale.ts';

/** Where a link can be sent by an address alone, without any script of theirs. */
const ADDRESS = {
  weibo: ({ title, link }: Shared) => query('https://service.weibo.com/share/share.php', { url: link, title }),
  x: ({ title, link }: Shared) => query('https://x.com/intent/tweet', { text: title, url: link }),
  facebook: ({ link }: Shared) => query('https://www.facebook.com/sharer/sharer.php', { u: link }),
  linkedin: ({ link }: Shared) => query('https://www.linkedin.com/sharing/share-offsite/', { url: link }),
  whatsapp: ({ title, link }: Shared) => query('https://wa.me/', { text: `${title}\n${link}` }),
  telegram: ({ title, link }: Shared) => query('https://t.me/share/url', { url: link, text: title }),
  line: ({ title, link }: Shared) => query('https://social-plugins.line.me/lineit/share', { url: link, text: title }),
  email: ({ title, link }: Shared) => query('mailto:', { subject: title, body: `${title}\r\n${link}` }), // line ends of RFC 6068
};

export type App = keyof typeof ADDRESS;

/**
 * What is sent. The link is the short one, not the story's own address: it outlives a headline, slug and section, says
 * language and mode, stays whole where chats and mail break lines, and is the one on paper and in the code. Weibo and X
 * count every address the same, and all of these follow a redirect to find the preview, so the other has no advantage.
 */
export type Shared = { readonly title: string; readonly link: string };

/** The address that opens an app, or its website, with a story ready to be sent. */
export const appAddress = (app: App, shared: Shared): string => ADDRESS[app](shared);

/** The apps in the order in which readers of an edition use them. WeChat has no such address: it gets pictures. */
export const APPS: Record<Locale, readonly (App | 'wechat')[]> = {
  en: ['whatsapp', 'x', 'facebook', 'linkedin', 'telegram', 'line', 'wechat', 'weibo', 'email'],
  zh: ['wechat', 'weibo', 'email', 'whatsapp', 'telegram', 'line', 'x', 'facebook', 'linkedin'],
  'zh-hant': ['whatsapp', 'wechat', 'facebook', 'telegram', 'line', 'x', 'weibo', 'linkedin', 'email'],
};

/** Not URLSearchParams: it writes a space as +, which mail programs show. */
const query = (address: string, parameters: Record<string, string>): string =>
  `${address}?${Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`;
