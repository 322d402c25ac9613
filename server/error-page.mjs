/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

const WORDS = {
  en: {
    lang: 'en',
    500: ['Something broke on our side.', 'It is not you. We have a record of it. Please try again in a moment.'],
    400: ['This address cannot be read.', 'It may have been cut off or mistyped. The front page is a good place to start again.'],
    front: ['/en', 'Front page'],
  },
  zh: {
    lang: 'zh-Hans',
    500: ['我们这边出了点问题。', '不是您的问题，我们已经记录下来，请稍后再试。'],
    400: ['这个网址无法识别。', '可能没有复制完整，也可能输入有误。不妨回到首页重新开始。'],
    front: ['/zh', '首页'],
  },
};

/**
 * Turns an answer without a page of its own (an unexpected error, an address that cannot be read) into a short page in
 * both languages, the reader's first. It needs no script, no stylesheet and nothing of the part that broke.
 * @param {Request} request @param {Response} response
 */
export function answerErrorsReadably(request, response) {
  const { end, write, writeHead } = response;
  const isBroken = () => response.statusCode >= 500 || response.statusCode === 400;
  let replaced = false;

  const replace = () => {
    replaced = true;
    const page = errorPage(response.statusCode, request.url ?? '');
    for (const name of ['content-encoding', 'etag', 'transfer-encoding', 'cache-control']) response.removeHeader(name);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Cache-Control', 'no-store');
    if (!response.hasHeader('Content-Security-Policy'))
      response.setHeader('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
    if (!response.hasHeader('X-Content-Type-Options')) response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Content-Length', Buffer.byteLength(page));
    writeHead.call(response, response.statusCode);
    end.call(response, request.method === 'HEAD' ? undefined : page, 'utf8');
  };
  const wanted = () => isBroken() && !response.headersSent && isPage(request);

  /** @param {number} status @param {any[]} rest */
  const guardedHead = (status, ...rest) => {
    response.statusCode = status;
    return wanted() ? response : writeHead.call(response, status, ...rest);
  };
  /** @param {any[]} args */
  const guardedWrite = (...args) => (replaced || wanted() ? true : Reflect.apply(write, response, args));
  /** @param {any[]} args */
  const guardedEnd = (...args) => {
    if (replaced) return response;
    if (!wanted()) return Reflect.apply(end, response, args);
    replace();
    return response;
  };
  Object.assign(response, { writeHead: guardedHead, write: guardedWrite, end: guardedEnd });
}

/** Files and tools get their status alone. @param {Request} request */
const isPage = ({ url = '', headers }) =>
  !/^\/(_next|media|fonts|elements)\//.test(url) && /text\/html|\*\/\*/.test(headers.accept ?? '*/*');

/** @param {number} status @param {string} url */
export function errorPage(status, url) {
  const kind = status === 400 ? 400 : 500;
  const order = /^\/zh(\/|$|\?)/.test(url) ? [WORDS.zh, WORDS.en] : [WORDS.en, WORDS.zh];
  const parts = order.map((words) => {
    const [title, text] = words[kind];
    const [href, label] = words.front;
    return { lang: words.lang, title, html: `<h1>${title}</h1><p>${text}</p><p><a href="${href}">${label}</a></p>` };
  });
  const [first, second] = parts;
  return (
    `<!DOCTYPE html><html lang="${first?.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
    `<meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><title>${first?.title}</title></head>` +
    `<body><main>${first?.html}<hr><div lang="${second?.lang}">${second?.html.replaceAll('h1>', 'h2>')}</div></main></body></html>`
  );
}
