import { describe, expect, it } from 'vitest';
import { DRAWINGS, NO_DRAWINGS } from '../testing/drawings.ts';
import { kindOf } from './file-kind.ts';
import { isWholePicture } from './picture-bytes.ts';
import { readSvg } from './svg.ts';

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
