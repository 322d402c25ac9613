import { editionOf } from '../../lib/address/edition-of.ts';
import type { Answer, Head } from './transform-response.ts';

const WORDS = {
  en: {
    lang: 'en',
    500: ['Something broke on our side.', 'It is not you. We have a record of it. Please try again in a moment.'],
    503: ['The paper cannot be shown yet.', 'Something that every page needs is being put right. Please try again in a minute.'],
    400: ['This address cannot be read.', 'It may have been cut off or mistyped. The front page is a good place to start again.'],
    429: ['Too much is being asked for at once.', 'Please try again in a minute.'],
    front: ['/en', 'Front page'],
  },
  zh: {
    lang: 'zh-Hans',
    500: ['我们这边出了点问题。', '不是您的问题，我们已经记录下来，请稍后再试。'],
    503: ['报纸暂时无法显示。', '每个页面都要用到的一项内容正在修正，请一分钟后再试。'],
    400: ['这个网址无法识别。', '可能没有复制完整，也可能输入有误。不妨回到首页重新开始。'],
    429: ['请求太多了。', '请一分钟后再试。'],
    front: ['/zh', '首页'],
  },
  'zh-hant': {
    lang: 'zh-Hant',
    500: ['我們這邊出了點問題。', '不是您的問題，我們已經記錄下來，請稍後再試。'],
    503: ['報紙暫時未能顯示。', '每個頁面都要用到的一項內容正在修正，請一分鐘後再試。'],
    400: ['這個網址無法識別。', '可能沒有複製完整，也可能輸入有誤。不妨回到首頁重新開始。'],
    429: ['請求太多了。', '請一分鐘後再試。'],
    front: ['/zh-hant', '首頁'],
  },
} as const;

/** How long a client should wait for a paper that cannot be shown yet, in s: about twice as long as a corrected file takes at most. */
const RETRY_AFTER = 60;

/** The languages of the error page for each edition, the reader's first. */
const ORDER = { en: ['en', 'zh'], zh: ['zh', 'en'], 'zh-hant': ['zh-hant', 'en'] } as const;

/** Whether an answer needs the error page: an unexpected error, a malformed address, or too many requests. */
export const isBroken = ({ status }: Head): boolean => status >= 500 || status === 400 || status === 429;

/**
 * An error while there is no paper to show is not unexpected: 503 tells search engines and feed readers to come back and to
 * keep what they have (RFC 9110, 15.6.4).
 */
export const asUnavailable = (answer: Answer): Answer => ({
  status: 503,
  headers: { ...answer.headers, 'retry-after': String(RETRY_AFTER), 'cache-control': 'no-store' },
  body: Buffer.from(''),
});

/**
 * The answer with the static error page, because Next's own needs its client runtime. Of its headers only those for security stay.
 * @param says the status whose words it has, if not its own
 */
export function errorAnswer({ status, headers }: Answer, url: string, says = status): Answer {
  const kept = Object.fromEntries(
    Object.entries(headers).filter(([name]) => !/^(?:content-|etag|transfer-encoding|cache-control)/.test(name)),
  );
  return {
    status,
    headers: {
      'x-content-type-options': 'nosniff',
      ...kept,
      'content-security-policy': headers['content-security-policy'] ?? "default-src 'none'; frame-ancestors 'none'",
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    },
    body: Buffer.from(errorPage(says, url)),
  };
}

/**
 * A short page in the reader's language and the other one. It needs no script, no stylesheet and no part of the paper that may
 * have failed.
 */
function errorPage(status: number, url: string): string {
  const kind = status === 400 || status === 429 || status === 503 ? status : 500;
  const [first, second] = ORDER[editionOf(url) ?? 'en'].map((locale) => {
    const { lang, front, [kind]: words } = WORDS[locale];
    const [title, text] = words;
    const [href, label] = front;
    const way = kind === 503 ? '' : `<p><a href="${href}">${label}</a></p>`; // the front page cannot be shown either
    return { lang, title, html: `<h1>${title}</h1><p>${text}</p>${way}` };
  });
  return (
    `<!DOCTYPE html><html lang="${first?.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
    `<meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><title>${first?.title}</title></head>` +
    `<body><main>${first?.html}<hr><div lang="${second?.lang}">${second?.html.replaceAll('h1>', 'h2>')}</div></main></body></html>`
  );
}
