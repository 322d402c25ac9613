import { describe, expect, it } from 'vitest';
import { attribute, readPage, textOf } from '../support/crawl';
import { kindsOf, LANG, LOCALES } from '../support/paper';

const NAME = { en: 'EN', zh: '简', 'zh-hant': '繁' };

describe.each(LOCALES)('the toggle in %s', (here) => {
  it.each(kindsOf(here))('has plain links to the same page in the other editions: %s', async (path) => {
    const elements = (await readPage(path))?.elements ?? [];
    const toggle = elements.filter(({ parentNode, tagName }) => tagName === 'a' && isInToggle(parentNode));
    const links = LOCALES.map((locale) => toggle.find((link) => attribute(link, 'hreflang') === LANG[locale]));
    expect(
      links.map((link) => link && [textOf(link), attribute(link, 'lang'), attribute(link, 'href'), attribute(link, 'aria-current')]),
    ).toEqual(
      LOCALES.map((locale) => [
        NAME[locale],
        LANG[locale],
        path.replace(`/${here}`, `/${locale}`).replace(/\/both$/, ''),
        locale === here && !path.endsWith('/both') ? 'true' : undefined,
      ]),
    );
    // The name contains the visible label (WCAG 2.5.3)
    LOCALES.forEach((locale, n) => expect(links[n] && attribute(links[n], 'aria-label')).toMatch(new RegExp(`${NAME[locale]}(?![a-z])`)));
  });
});

type Node = NonNullable<Awaited<ReturnType<typeof readPage>>>['elements'][number]['parentNode'];

const isInToggle = (node: Node): boolean =>
  node !== null && 'tagName' in node && (node.tagName === 'language-toggle' || isInToggle(node.parentNode));
