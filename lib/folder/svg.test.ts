import { describe, expect, it } from 'vitest';
import { DRAWINGS, NO_DRAWINGS } from '../testing/drawings.ts';
import { kindOf } from './file-kind.ts';
import { isWholePicture } from './picture-bytes.ts';
import { readSvg, svgForRenderer, svgInUtf8 } from './svg.ts';

const read = (svg: string | Buffer) => readSvg(Buffer.from(svg));
const inside = (text: string) => `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">${text}</svg>`;

describe('the size of a drawing', () => {
  it.each(Object.entries(DRAWINGS))('%s', (_, [svg, width, height]) => {
    expect(read(svg)).toEqual({ size: { width, height }, words: undefined });
    expect([kindOf(Buffer.from(svg)), isWholePicture(Buffer.from(svg), 'svg')]).toEqual(['svg', true]);
  });

  it.each(Object.entries(NO_DRAWINGS))('%s: there is none', (_, svg) => {
    const drawing = read(svg);
    expect('wrong' in drawing || drawing.size === undefined).toBe(true);
  });

  it.each([
    ['viewBox="0 0 1e7 5e6"', 10_000, 5000],
    ['width="1e7" height="1e7"', 10_000, 10_000],
    ['width="100000mm" viewBox="0 0 4 3"', 10_000, 7500],
    ['width="9e9" height="2"', 10_000, 1],
  ])('millions of pixels are a shape: %s', (attributes, width, height) => {
    const svg = `<?xml version="1.0"?><!-- <svg> -->\n<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><g/></svg>`;
    expect(read(svg)).toMatchObject({ size: { width, height } });
    expect(svgForRenderer(Buffer.from(svg))).toMatch(
      new RegExp(`<svg [^>]*viewBox="[^"]*" width="${width}" height="${height}"><g/></svg>$`),
    );
  });

  it.each(['calc(50% + 10px)', 'min(3in, 50%)', 'var(--w)', '50vw', '10svh', '2cqi', '10ex', '20ch', '2lh', '1.5ric'])(
    'nobody can say how many pixels it is: %s',
    (width) =>
      expect(read(`<svg xmlns="http://www.w3.org/2000/svg" height="10" width="${width}"/>`)).toMatchObject({
        unmeasured: `width="${width}"`,
      }),
  );

  it('a drawing of ordinary size goes to the renderer as it is', () => {
    for (const [svg] of Object.values(DRAWINGS)) expect(svgForRenderer(Buffer.from(svg))).toBe(svgInUtf8(Buffer.from(svg)));
  });

  it('a drawing that breaks off says so in its line', () =>
    expect(read('<svg xmlns="http://www.w3.org/2000/svg">\n<g>\n</svg>')).toEqual({ wrong: 'line 3: Unexpected close tag' }));

  it('entities that grow without end are refused at once', () => {
    const entities = Array.from({ length: 20 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join('');
    expect(read(`<!DOCTYPE svg [<!ENTITY e0 "x">${entities}]>${inside('<text>&e20;</text>')}`)).toHaveProperty('wrong');
  });

  it('names of drawing programs that are declared nowhere do no harm: they are not sent', () =>
    expect(read(inside('<g inkscape:label="a"/>'))).toHaveProperty('size'));
});

describe('words in a drawing', () => {
  const embedded = Buffer.from(inside('<text>within</text>')).toString('base64');
  it.each([
    ['<text x="1">潮汐 <tspan>Tide</tspan></text>', '潮汐 Tide'],
    ['<g><text/><text>  two\n lines </text><text>more</text></g>', 'two lines'],
    ['<text><![CDATA[a < b]]></text>', 'a < b'],
    ['<text><textPath xlink:href="#a">along</textPath></text>', 'along'],
    ['<foreignObject><div xmlns="http://www.w3.org/1999/xhtml"><p>web</p></div></foreignObject>', 'web'],
    ['<switch><foreignObject/><text>draw.io</text></switch>', 'draw.io'],
    [`<image href="data:image/svg+xml;base64,${embedded}"/>`, 'within'],
    [`<image xlink:href="data:image/svg+xml,${encodeURIComponent(inside('<text>100 %</text>'))}"/>`, '100 %'],
    ['<text>&#x6f6e;</text>', '潮'],
  ])('%s', (svg, words) => expect(read(inside(svg))).toMatchObject({ words }));

  it('with a prefix', () =>
    expect(read('<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:text>here</s:text></s:svg>')).toMatchObject({ words: 'here' }));

  it.each([
    '<title>Tide</title><desc>Words</desc><path d="M0 0"/>',
    '<metadata>Ming</metadata>',
    '<style>text { fill: red }</style><text> \n </text>',
    '<a:text xmlns:a="http://other.example">note</a:text>',
    '<script>text</script>',
  ])('%s has none', (svg) => expect(read(inside(svg))).toMatchObject({ words: undefined }));
});
