import type { Locale } from '../edition/locale.ts';
import { isolated } from '../unicode/direction.ts';

/** The addresses with which apps accept a link, without loading a script of theirs. */
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

/** An app that accepts a link by an address. */
export type App = keyof typeof ADDRESS;

/**
 * The shared headline and link. The link is the short one, not the story's address: it stays when the headline, slug or
 * section changes, it has the language and mode, chats and mail do not break it over lines, and the QR code and posters have
 * it. The story's address has no advantage: Weibo and X count all addresses the same, and all apps follow redirects to find
 * the preview.
 */
export type Shared = { readonly title: string; readonly link: string };

/** The address that opens an app, or its website, with a story ready to send. */
export const appAddress = (app: App, shared: Shared): string => ADDRESS[app]({ ...shared, title: isolated(shared.title) });

/** The apps in the order in which readers of an edition use them. WeChat accepts no address, so readers send it a picture. */
export const APPS: Record<Locale, readonly (App | 'wechat')[]> = {
  en: ['whatsapp', 'x', 'facebook', 'linkedin', 'telegram', 'line', 'wechat', 'weibo', 'email'],
  zh: ['wechat', 'weibo', 'email', 'whatsapp', 'telegram', 'line', 'x', 'facebook', 'linkedin'],
  'zh-hant': ['whatsapp', 'wechat', 'facebook', 'telegram', 'line', 'x', 'weibo', 'linkedin', 'email'],
};

/**
 * Writes a query. URLSearchParams would write a space as +, which mail programs show. Half a surrogate pair has no UTF-8, and
 * would throw.
 */
const query = (address: string, parameters: Record<string, string>): string =>
  `${address}?${Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`)
    .join('&')}`;
