const SVG = 'xmlns="http://www.w3.org/2000/svg"';
const INSIDE = '<rect width="80%" height="80%"/>';
const drawing = (attributes: string, inside = INSIDE) => `<svg ${SVG} ${attributes}>${inside}</svg>`;
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

/** Drawings as programs and people write them, by what is special in them, with the size that is theirs. */
export const DRAWINGS: Readonly<Record<string, readonly [svg: string | Buffer, width: number, height: number]>> = {
  'width and height': [drawing('width="200" height="100"'), 200, 100],
  'in single quotes': [drawing("width='200' height='100'"), 200, 100],
  'in another order, on several lines': [`\n\n <svg\n height\n=\n"100"\t${SVG}\n width = "200" >${INSIDE}</svg>`, 200, 100],
  'spaces within': [drawing('width=" 200 " height="\n100\t"'), 200, 100],
  'numbers in full': [drawing('width="+2e2" height="1.e2" viewBox="+0 -0 8 4"'), 200, 100],
  'parts of a pixel': [drawing('width="100.4" height="50.6"'), 100, 51],
  millimetres: [drawing('width="210mm" height="297mm" viewBox="0 0 210 297"'), 794, 1123],
  centimetres: [drawing('width="10cm" height="5cm"'), 378, 189],
  inches: [drawing('width="2in" height=".5IN"'), 192, 48],
  points: [drawing('width="100pt" height="50pt"'), 133, 67],
  picas: [drawing('width="10pc" height="5pc"'), 160, 80],
  'quarters of a millimetre': [drawing('width="100Q" height="40q"'), 94, 38],
  ems: [drawing('width="10em" height="5rem"'), 160, 80],
  'capital px': [drawing('width="200PX" height="100Px"'), 200, 100],
  'a viewBox alone': [drawing('viewBox="0 0 800 450"'), 800, 450],
  'a viewBox with commas': [drawing('viewBox="0,0,800,450"'), 800, 450],
  'a viewBox with commas and spaces': [drawing('viewBox=" 0 , 0 800,  450 "'), 800, 450],
  'a viewBox of scientific numbers': [drawing('viewBox="-1e1-5 8e2 4.5E2"'), 800, 450],
  'a small viewBox': [drawing('viewBox="0 0 0.3 0.2"'), 225, 150],
  'a flat viewBox': [drawing('viewBox="0 0 33.3 10.5"'), 300, 95],
  'a width and a viewBox': [drawing('width="400" viewBox="0 0 800 450"'), 400, 225],
  'a height and a viewBox': [drawing('height="90" viewBox="0 0 800 450"'), 160, 90],
  'per cent': [drawing('width="100%" height="100%" viewBox="0 0 800 450"'), 800, 450],
  'one of them in per cent': [drawing('width="50%" height="100" viewBox="0 0 800 450"'), 178, 100],
  'the word auto': [drawing('width="auto" height="auto" viewBox="0 0 800 450"'), 800, 450],
  'no length': [drawing('width="wide" height="200 px" viewBox="0 0 800 450"'), 800, 450],
  'neither width, height nor viewBox': [drawing(''), 300, 150],
  'a width alone': [drawing('width="200"'), 200, 150],
  'a height alone': [drawing('height="200"'), 300, 200],
  'a viewBox that is none': [drawing('viewBox="0 0 800"'), 300, 150],
  'a viewBox without area': [drawing('viewBox="0 0 0 450"'), 300, 150],
  'no shape of its own': [drawing('viewBox="0 0 800 450" preserveAspectRatio="none"'), 300, 150],
  'a style': [drawing('width="100" height="50" style="width:300px;height:200px"'), 100, 50],
  'a style alone': [drawing('style="width:300px;height:200px" viewBox="0 0 800 450"'), 800, 450],
  'a drawing inside': [drawing('width="200" height="100"', `<svg width="5" height="7">${INSIDE}</svg>`), 200, 100],
  'a prefix': [
    '<svg:svg xmlns:svg="http://www.w3.org/2000/svg" width="200" height="100"><svg:rect width="9" height="9"/></svg:svg>',
    200,
    100,
  ],
  'a declaration and comments': [
    `<?xml version="1.0"?><!-- > <svg width="3"> -->${drawing('width="200" height="100"')}<!-- end -->\n`,
    200,
    100,
  ],
  'a long licence in front': [`<!-- ${'Licence. '.repeat(20_000)}-->${drawing('width="200" height="100"')}`, 200, 100],
  'a byte order mark': [`\uFEFF${drawing('width="200" height="100"')}`, 200, 100],
  'entities, as Illustrator writes them': [
    `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [\n\t<!ENTITY n "http://www.w3.org/2000/svg">\n\t<!ENTITY w '200'><!-- don't ]> -->\n]>\n<svg xmlns="&n;" width="&w;" height="1&#48;0">${INSIDE}</svg>`,
    200,
    100,
  ],
  'elements in an entity': [`<!DOCTYPE svg [<!ENTITY r '<path d="M0 0h9v9z"/>'>]>${drawing('width="200" height="100"', '&r;')}`, 200, 100],
  'attributes in the document type': [
    `<!DOCTYPE svg [<!ATTLIST svg xmlns CDATA #FIXED "http://www.w3.org/2000/svg" width CDATA "200">]><svg height="100">${INSIDE}</svg>`,
    200,
    100,
  ],
  'a long attribute, as draw.io writes it': [drawing(`content="${'&lt;mxfile '.repeat(20_000)}" width="200" height="100"`), 200, 100],
  'UTF-16, little end first': [
    Buffer.from(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${drawing('width="200" height="100"')}`, 'utf16le'),
    200,
    100,
  ],
  'UTF-16, big end first': [utf16be(`\uFEFF${drawing('width="200" height="100"')}`), 200, 100],
};

/** Drawings of which browsers show nothing. */
export const NO_DRAWINGS: Readonly<Record<string, string>> = {
  'an element that is not closed': `<svg ${SVG} width="200" height="100"><g></svg>`,
  'an entity of HTML': drawing('width="200" height="100"', '<text>&nbsp;</text>'),
  'an attribute twice': drawing('width="200" width="300" height="100"'),
  'an unknown prefix': drawing('width="200" height="100"', '<use xlink:href="#a"/>'),
  'words after the end': `${drawing('width="200" height="100"')}words`,
  'no namespace': `<svg width="200" height="100">${INSIDE}</svg>`,
  capitals: `<SVG ${SVG} width="200" height="100">${INSIDE}</SVG>`,
  'a width of nothing': drawing('width="0" height="100"'),
  'less than nothing': drawing('width="-5" height="100"'),
};
