import { expect, it } from 'vitest';
import sharp from 'sharp';
import { PHOTOS, SECRETS } from '../testing/photos.ts';
import { cleanSvg } from './clean-svg.ts';

const clean = async (svg: string) => (await cleanSvg(Buffer.from(svg))).toString();
const OPEN = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2">';

it.each([
  [
    'metadata',
    `${OPEN}<metadata><rdf:RDF><dc:creator>Ming</dc:creator></rdf:RDF></metadata><path d="M0 0"/></svg>`,
    `${OPEN}<path d="M0 0"/></svg>`,
  ],
  ['comments', `<!-- Created by Ming -->${OPEN}<!-- x > y --><g/></svg>`, `${OPEN}<g/></svg>`],
  [
    'what Inkscape notes for itself',
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="i" inkscape:export-filename="/home/ming/a.png" sodipodi:docname="ming.svg"><sodipodi:namedview><inkscape:grid/></sodipodi:namedview><g inkscape:label="Ming"><path d="M0 0"/></g></svg>`,
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="i"><g><path d="M0 0"/></g></svg>`,
  ],
  [
    'what draw.io notes for itself',
    `<svg viewBox="0 0 3 2" content="&lt;mxfile host=&quot;Ming&quot;"><g/></svg>`,
    `<svg viewBox="0 0 3 2"><g/></svg>`,
  ],
  [
    'paths of the machine',
    `${OPEN}<image xlink:href="file:///home/ming/a.png" width="3"/><image href='C:\\Users\\Ming\\a.png'/></svg>`,
    `${OPEN}<image width="3"/><image/></svg>`,
  ],
  [
    'what Illustrator notes for itself',
    `${OPEN}<switch><i:pgfRef xlink:href="#a"/><g i:extraneous="self"/></switch><i:pgf id="a"><![CDATA[Ming]]></i:pgf></svg>`,
    `${OPEN}<switch><g/></switch></svg>`,
  ],
  ['instructions of programs', `<?xml version="1.0"?><?adobe-xap-filters esc="CR"?>${OPEN}</svg>`, `<?xml version="1.0"?>${OPEN}</svg>`],
])('leaves out %s', async (_, svg, expected) => expect(await clean(svg)).toBe(expected));

it.each([
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "a.dtd" [\n<!ENTITY ns "http://x>">\n]>\n${OPEN}\n  <g/>\n</svg>\n`,
  `${OPEN}<style><![CDATA[ a > b { fill: red } ]]></style><style>a>b{fill:"x"}</style><title>A 汉字 title</title><desc>d</desc></svg>`,
  `${OPEN}<use xlink:href="#a"/><text xml:space="preserve" xml:lang="zh"> a  b </text><text x='1' y="2">a &lt; b</text></svg>`,
  `<svg:svg xmlns:svg="http://www.w3.org/2000/svg"><svg:g aria-label="a > b"/></svg:svg>`,
])('leaves alone what browsers draw: %s', async (svg) => expect(await clean(svg)).toBe(svg));

it('cleans pictures inside of the drawing', async () => {
  const photo = (await PHOTOS['signed.jpg'].file()).toString('base64');
  const svg = await clean(`${OPEN}<image width="3" xlink:href="data:image/jpeg;base64,${photo}"/></svg>`);
  const inside = Buffer.from(/base64,([^"]*)"/.exec(svg)?.[1] ?? '', 'base64');
  expect(await sharp(inside).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 800 });
  expect(inside.includes(SECRETS.owner)).toBe(false);
});

it.each([
  ['lines that end in references', (data: string) => `data:image/jpeg;base64,${data.replace(/.{76}/g, '$&&#10;')}`],
  ['lines that end in CR LF', (data: string) => `data:image/jpeg;base64,\r\n${data.replace(/.{76}/g, '$&&#xD;&#xA;')}`],
  ['an escaped URL', (data: string) => `data:image/jpeg;base64,${encodeURIComponent(data)}`],
  ['parameters and other letters', (data: string) => `data:image/JPG;name=ming.jpg;base64,${data}`],
])('cleans them as programs write them: %s', async (_, url) => {
  const svg = await clean(`${OPEN}<image href="${url((await PHOTOS['signed.jpg'].file()).toString('base64'))}"/></svg>`);
  const inside = Buffer.from(/base64,([^"]*)"/.exec(svg)?.[1] ?? '', 'base64');
  expect(await sharp(inside).stats()).toMatchObject({ channels: expect.any(Array) as unknown });
  expect([inside.includes(SECRETS.owner), svg.includes('ming.jpg')]).toEqual([false, false]);
});

it('cleans a drawing inside of the drawing', async () => {
  const inner = Buffer.from(`${OPEN}<metadata>Ming</metadata><g/></svg>`).toString('base64');
  const cleaned = Buffer.from(`${OPEN}<g/></svg>`).toString('base64');
  expect(await clean(`${OPEN}<image href="data:image/svg+xml;base64,${inner}"/></svg>`)).toContain(`base64,${cleaned}"`);
});

it('what is no SVG is an error', () => expect(clean('<html></html>')).rejects.toThrow('no SVG'));

it('is UTF-8, whatever it was, and says nothing else', async () => {
  const drawing = (encoding: string) =>
    `<?xml version="1.0" encoding="${encoding}"?><svg xmlns="http://www.w3.org/2000/svg"><title>caf\u00e9</title></svg>`;
  const right = drawing('UTF-8');
  for (const bytes of [
    Buffer.from(`\uFEFF${drawing('UTF-16')}`, 'utf16le'),
    Buffer.from(`\uFEFF${drawing('utf-16')}`, 'utf16le').swap16(),
    Buffer.from(drawing('ISO-8859-1'), 'latin1'),
    Buffer.from(`\n ${drawing('UTF-8')}`),
  ])
    expect((await cleanSvg(bytes)).toString()).toBe(right);
});
