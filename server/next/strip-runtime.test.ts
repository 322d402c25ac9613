import { expect, it } from 'vitest';
import { stripRuntime } from './strip-runtime.ts';

const page = (inside: string) => `<!DOCTYPE html><html><head><meta name="runtime" content="none"/></head><body>${inside}</body></html>`;
const bare = (inside: string) => `<!DOCTYPE html><html><head></head><body>${inside}</body></html>`;

it('takes out scripts, their preloads and React’s markers', () => {
  const html = page(
    '<link rel="preload" as="script" href="/a.js"/><link rel="modulepreload" href="/b.js"/><!--$--><h1>A<!-- --> B</h1><!--/$--><script>self.__next_f=[]</script><script src="/a.js" async=""></script>',
  );
  expect(stripRuntime(html)).toBe(bare('<h1>A B</h1>'));
});

it('keeps what the page needs', () => {
  const kept =
    '<link rel="preload" as="font" href="/f.woff2"/><link rel="stylesheet" href="/s.css"/><script data-keep="" type="module" src="/e.js"></script><script type="application/ld+json">{"a":"&lt;"}</script><style>a{}</style>';
  expect(stripRuntime(page(kept))).toBe(bare(kept));
});

it('is not misled by text that looks like markup', () => {
  const text = '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p><a title="&lt;script&gt;">x</a><textarea><script></textarea>';
  expect(stripRuntime(page(text))).toBe(bare(text));
});

it('leaves alone a page that did not ask, and one with a hole that only the runtime fills', () => {
  expect(stripRuntime('<html><body><script>1</script></body></html>')).toBeNull();
  expect(stripRuntime(page('<!--$?--><template id="B:0"></template>'))).toBeNull();
  expect(stripRuntime(page('<div hidden id="S:0">late</div>'))).toBeNull();
});
