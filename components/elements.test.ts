import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';

const elements = readdirSync('components', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.element.ts'));
const architecture = readFileSync('docs/architecture.md', 'utf8');

it('there are at most 12 custom elements', () => {
  expect(elements.length).toBeGreaterThan(0);
  expect(elements.length).toBeLessThanOrEqual(12);
});

it.each(elements)('%s is short, defines the element it is named after, and has its reason in docs/architecture.md', (file) => {
  const source = readFileSync(join('components', file), 'utf8');
  const name = basename(file, '.element.ts');
  expect(source.trimEnd().split('\n').length).toBeLessThanOrEqual(80);
  expect(source).toContain(`customElements.define('${name}'`);
  expect(architecture).toMatch(new RegExp(`^\\| \`${name}\``, 'm'));
});
