import { describe, expect, it } from 'vitest';
import type { Block } from '../../record/schema/block.ts';
import { blockHtml } from './block-html.ts';
import type { Locales } from '../../edition/halves.ts';

const PAGE = 'https://paper.example/en/cities/a';
const html = (block: Block, ...locales: Locales) => {
  process.env.SITE_ORIGIN = 'https://paper.example';
  const text = blockHtml(block, locales, PAGE);
  delete process.env.SITE_ORIGIN;
  return text;
};
const picture = { src: 'a.svg', width: 120, height: 80, alt: { en: 'A "bay"', zh: '海湾' } };

describe('a text', () => {
  it('is in the language of the feed, escaped, with absolute links', () => {
    const block: Block = { type: 'paragraph', en: 'R&D is *fun*: [a](/zh/news) [b](#p2) [c](https://x.example/?a=1&b=2)', zh: '好' };
    expect(html(block, 'en')).toBe(
      '<p>R&amp;D is <em>fun</em>: <a href="https://paper.example/zh/news">a</a> <a href="https://paper.example/en/cities/a#p2">b</a> ' +
        '<a href="https://x.example/?a=1&amp;b=2">c</a></p>',
    );
    expect(html(block, 'zh')).toBe('<p>好</p>');
  });
  it('links to the paper’s own pages in the edition of the text', () =>
    expect(html({ type: 'paragraph', en: '[a](/news)', zh: '[甲](/news)' }, 'zh-hant', 'en')).toBe(
      '<p><a href="https://paper.example/zh-hant/news">甲</a></p><p lang="en"><a href="https://paper.example/en/news">a</a></p>',
    ));
  it('has `lang` if its language is not the feed’s', () => {
    expect(html({ type: 'paragraph', en: 'bay' }, 'zh-hant')).toBe('<p lang="en">bay</p>');
    expect(html({ type: 'heading', zh: '湾' }, 'en')).toBe('<h2 lang="zh-Hans">湾</h2>');
    expect(html({ type: 'paragraph' }, 'en')).toBe('');
  });
  it('is in both languages, pair by pair, in a feed in both', () => {
    expect(html({ type: 'paragraph', en: 'bay', zh: '灣' }, 'zh-hant', 'en')).toBe('<p>灣</p><p lang="en">bay</p>');
    expect(html({ type: 'list', ordered: true, en: ['a', 'b'], zh: ['甲'] }, 'en', 'zh')).toBe(
      '<ol><li>a</li><li>b</li></ol><ol lang="zh-Hans"><li>甲</li></ol>',
    );
    expect(html({ type: 'quote', en: 'bay', zh: '湾', attribution: { en: 'Ho', zh: '何' } }, 'en', 'zh')).toBe(
      '<blockquote><p>bay</p><p lang="zh-Hans">湾</p><footer>— Ho <span lang="zh-Hans">何</span></footer></blockquote>',
    );
  });
});

describe('a picture', () => {
  it('is a PNG instead of an SVG, with alternative text, caption and credit', () => {
    expect(html({ type: 'image', ...picture, caption: { zh: '图' } }, 'en')).toBe(
      '<figure><img src="https://paper.example/media/a.svg.whole.png" width="120" height="80" alt="A &quot;bay&quot;"/>' +
        '<figcaption><span lang="zh-Hans">图</span></figcaption></figure>',
    );
    expect(html({ type: 'image', ...picture, src: 'a.jpg' }, 'zh')).toContain('src="https://paper.example/media/a.jpg.1600.jpg"');
    expect(html({ type: 'image', ...picture, src: 'a.avif', width: 1600, height: 4000, version: '1f09c2aa' }, 'zh')).toContain(
      'src="https://paper.example/media/a.avif.640.jpg?v=1f09c2aa"',
    );
    const gallery = html({ type: 'gallery', images: [picture, { ...picture, src: 'b.png' }] }, 'en', 'zh');
    expect(gallery.match(/<figure><img /g)).toHaveLength(2);
  });
});

it('a film has its captions in every language, and a link for readers that cannot play it', () => {
  const film: Block = {
    type: 'video',
    src: 'a.mp4',
    width: 16,
    height: 9,
    duration: 20,
    poster: 'a.png',
    captions: { en: 'a.en.vtt', zh: 'a.zh.vtt' },
    title: { en: 'Tide', zh: '潮' },
  };
  const text = html(film, 'zh-hant');
  expect(text).toContain('<track src="https://paper.example/media/a.en.vtt" kind="captions" srclang="en" label="English"/>');
  expect(text).toContain(
    '<track src="https://paper.example/media/a.zh.vtt.zh-hant.vtt" kind="captions" srclang="zh-Hant" label="繁體中文"/>',
  );
  expect(text).toContain('<a href="https://paper.example/media/a.mp4">潮</a></video><figcaption>潮</figcaption>');
});

it('figures and tables appear once in each language', () => {
  const figures: Block = {
    type: 'figures',
    items: [{ value: { en: '600', zh: '6' }, unit: { en: 'million', zh: '亿' }, label: { en: 'People', zh: '人' } }],
    source: { en: 'Census', zh: '普查' },
  };
  expect(html(figures, 'en')).toBe('<figure><dl><dt>People</dt><dd>600 million</dd></dl><p>Source: Census</p></figure>');
  expect(html(figures, 'en', 'zh')).toContain('<figure lang="zh-Hans"><dl><dt>人</dt><dd>6亿</dd></dl>');
  const cell = (en: string, zh: string) => ({ en, zh });
  const table: Block = {
    type: 'table',
    caption: cell('T', '表'),
    head: [cell('a', '甲'), cell('b', '乙')],
    rows: [[cell('c', '丙'), cell('<', '<')]],
  };
  expect(html(table, 'zh')).toBe(
    '<figure><table><caption>表</caption><thead><tr><th scope="col">甲</th><th scope="col">乙</th></tr></thead>' +
      '<tbody><tr><th scope="row">丙</th><td>&lt;</td></tr></tbody></table></figure>',
  );
});
