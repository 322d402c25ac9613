import { createRequire } from 'node:module';
import { type ChildNode, type Declaration, parse } from 'postcss';
import { BASELINE } from '@/scripts/setup/browsers';

/** What MDN says about one browser's support. */
type Support = {
  readonly version_added: string | false;
  readonly version_removed?: string;
  readonly flags?: object;
  readonly prefix?: string;
  readonly alternative_name?: string;
};
/** A feature in MDN's data, and the features within it. */
type Feature = { readonly [name: string]: Feature | undefined } & {
  readonly __compat?: { readonly support: Readonly<Record<string, Support | readonly Support[]>> };
};

const { css } = createRequire(import.meta.url)('@mdn/browser-compat-data') as {
  css: Record<'properties' | 'selectors' | 'types' | 'at-rules', Feature>;
};
const { properties, selectors, types, 'at-rules': atRules } = css;

/**
 * What a stylesheet uses although a browser of the baseline lacks it, by MDN's data: properties, values, units, selectors and
 * at-rules that neither stand behind @supports nor follow an older value of the same property.
 * @returns names such as `text-wrap`, `overflow: clip`, `color-mix()`, `:has`, `@container`, each once, in order
 */
export function beyondBaseline(css: string): string[] {
  const found = new Set<string>();
  const root = parse(css);
  root.walkDecls((declaration) => {
    if (!declaration.prop.startsWith('-') && !isBehindSupports(declaration)) inDeclaration(declaration).forEach((name) => found.add(name));
  });
  root.walkRules((rule) => {
    if (isBehindSupports(rule) || (rule.parent?.type === 'atrule' && 'name' in rule.parent && rule.parent.name === 'keyframes')) return;
    inSelector(rule.selector).forEach((name) => found.add(name));
    if (rule.nodes.some(({ type }) => type === 'rule')) found.add('nesting');
  });
  root.walkAtRules((rule) => {
    if (!isBehindSupports(rule)) inAtRule(rule.name, rule.params).forEach((name) => found.add(name));
  });
  return [...found].sort();
}

function inDeclaration(declaration: Declaration): string[] {
  const { prop, value } = declaration;
  const property = properties[prop];
  if (isLacking(property)) return isPrefixedBeside(declaration) ? [] : [prop];
  if (hasFallback(declaration)) return [];
  const words = value.replace(/["'][^"']*["']|var\([^)]*\)/g, '').toLowerCase();
  return [
    ...matches(words, /(?<![\w-])[a-z][a-z-]*(?![\w(-])/g).flatMap((word) => (isLacking(property?.[word]) ? `${prop}: ${word}` : [])),
    ...matches(words, /[a-z][a-z-]*(?=\()/g).flatMap((name) => (isLacking(types[name] ?? types.color?.[name]) ? `${name}()` : [])),
    ...matches(words, /(?<=\d)[a-z]+\b/g).flatMap((unit) => (isLacking(unitOf(unit)) ? `unit ${unit}` : [])),
  ];
}

function inSelector(selector: string): string[] {
  const plain = selector.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '');
  return [
    ...matches(plain, /(?<=:)[a-z][a-z-]*/g).flatMap((name) => (isLacking(selectors[name]) ? `:${name}` : [])),
    ...(/:not\([^()]*,/.test(plain) ? [':not() of a list'] : []),
  ];
}

function inAtRule(name: string, params: string): string[] {
  const known = atRules[name];
  if (isLacking(known)) return [`@${name}`];
  if (name !== 'media') return [];
  return [
    ...(/[<>]/.test(params) ? ['@media of a range'] : []),
    ...(/\bnot\s*\(/.test(params) ? ['@media not ()'] : []), // without a type: Chromium 104, Safari 16.4
    ...matches(params, /(?<=\()[a-z][a-z-]*/g).flatMap((feature) =>
      isLacking(known?.[feature.replace(/^(?:min|max)-/, '')]) ? `@media (${feature})` : [],
    ),
  ];
}

const matches = (text: string, pattern: RegExp): string[] => text.match(pattern) ?? [];

/** MDN describes the units of the small, large and dynamic screen together. */
function unitOf(unit: string): Feature | undefined {
  const size = { sv: 'small', lv: 'large', dv: 'dynamic' }[unit.slice(0, 2)];
  return types.length?.[size && unit.length > 2 ? `viewport_percentage_units_${size}` : unit];
}

const isBehindSupports = (node: ChildNode): boolean => {
  for (let up = node.parent; up; up = up.parent as typeof up) if ('name' in up && up.name === 'supports') return true;
  return false;
};

/** Whether the rule gives the property another value before this one, for browsers that do not know this one. */
function hasFallback(declaration: Declaration): boolean {
  for (let before = declaration.prev(); before; before = before.prev())
    if (before.type === 'decl' && (before.prop === declaration.prop || declaration.prop.startsWith(`${before.prop}-`))) return true;
  return false;
}

/** Whether the rule also has the property under a browser's own name. */
const isPrefixedBeside = ({ parent, prop }: Declaration): boolean =>
  parent?.some((node) => node.type === 'decl' && /^-(?:webkit|moz)-/.test(node.prop) && node.prop.endsWith(`-${prop}`)) ?? false;

/** The names of the browsers in MDN's data, where they differ. */
const IN_DATA: Record<string, string> = { ios_saf: 'safari_ios' };

/** Whether a browser of the baseline lacks a feature, or has it only under another name. What MDN does not know is not lacking. */
const isLacking = (feature: Feature | undefined): boolean =>
  feature?.__compat !== undefined &&
  BASELINE.some(({ browser, version }) => {
    const support = feature.__compat?.support[IN_DATA[browser] ?? browser];
    return support !== undefined && ![support].flat().some((one) => isSince(one, version));
  });

function isSince({ version_added: added, version_removed, flags, prefix, alternative_name }: Support, version: string): boolean {
  if (!added || version_removed !== undefined || flags || prefix !== undefined || alternative_name !== undefined) return false;
  return added === 'preview' ? false : parseFloat(added.replace('≤', '')) <= parseFloat(version);
}
