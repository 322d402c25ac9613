/** A telephone number with its separators and parameters (RFC 3966). */
const NUMBER = String.raw`\+?[\d.()-]*\d[\d.()-]*(?:;[a-z-]+(?:=[\w%.+-]+)?)*`;

/** Addresses that a story may link to. Two slashes at the start would lead to another site. A message may have a text (RFC 5724). */
const ALLOWED = new RegExp(
  String.raw`^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@[^\s@]|tel:${NUMBER}$|sms:${NUMBER}(?:\?body=.*)?$|\/(?![/\\])|#[^\s])`,
  'i',
);

/** Characters that browsers drop or replace, and that could hide a forbidden scheme. */
const HIDDEN = /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\\]/;

/** How a problem names the target of a link. */
export const aLinkTo = (href: string): string => `a link to ${JSON.stringify(href)}`;

/** What is wrong with the target of a link; undefined if nothing is. */
export function hrefProblem(href: string): { level: 'error'; wrong: string; right: string } | undefined {
  if (ALLOWED.test(href) && !HIDDEN.test(href) && isAddress(href)) return undefined;
  return {
    level: 'error',
    wrong: aLinkTo(href),
    right: 'must begin with https://, http://, mailto:, tel:, sms:, / or #',
  };
}

/** Whether a browser's parser reads the address with the scheme that is written, and without a user name, which could pass for the host. */
function isAddress(href: string): boolean {
  const base = 'https://paper.invalid/';
  if (!URL.canParse(href, base)) return false;
  const { protocol, host, username, password } = new URL(href, base);
  if (username !== '' || password !== '') return false;
  return /^[/#]/.test(href) ? host === 'paper.invalid' : href.toLowerCase().startsWith(protocol);
}
