import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import { QRCodeSVG } from 'qrcode.react';
import { expect, it } from 'vitest';
import { modulesAcross, QUIET_ZONE } from './qr-size.ts';

it.each([10, 14, 15, 42, 43, 62, 63, 84, 106, 107, 152, 180, 213, 300])('agrees with the drawn code for %d characters', (length) => {
  const text = 'https://a.b/'.padEnd(length, 'x').slice(0, length);
  const svg = renderToStaticMarkup(createElement(QRCodeSVG, { value: text, level: 'M', marginSize: QUIET_ZONE }));
  expect(svg).toContain(`viewBox="0 0 ${modulesAcross(text)} ${modulesAcross(text)}"`);
});

it('throws for a text too long for a phone to read', () => expect(() => modulesAcross('x'.repeat(700))).toThrow(/700 bytes/));
