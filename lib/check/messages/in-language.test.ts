import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { inLanguage } from './in-language.ts';

const FOLDERS = ['lib/check', 'lib/folder', 'lib/index', 'lib/newsroom', 'lib/record', 'lib/unicode'];

/** The messages that the code may give, as it has them: what varies is §0§, §1§ …, in the order of the English. */
function messagesOf(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const constants = new Map<string, ts.Expression>();
  const found: string[] = [];

  const take = (node: ts.Expression): void => {
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    else if (ts.isTemplateExpression(node))
      found.push(node.head.text + node.templateSpans.map(({ literal }, n) => `§${n}§${literal.text}`).join(''));
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(take);
    else if (ts.isBinaryExpression(node)) [node.left, node.right].forEach(take);
    else if (ts.isParenthesizedExpression(node)) take(node.expression);
    else if (ts.isIdentifier(node)) [constants.get(node.text)].forEach((value) => value && ts.isStringLiteralLike(value) && take(value));
  };
  const declare = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer) constants.set(node.name.getText(), node.initializer);
    ts.forEachChild(node, declare);
  };
  const visit = (node: ts.Node): void => {
    if ((ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) && /^(?:wrong|right)$/i.test(node.name.getText()))
      if (node.initializer) take(node.initializer);
    // What a schema says of a value
    if (ts.isStringLiteralLike(node) && node.text.startsWith('must ')) found.push(node.text);
    if (ts.isTemplateExpression(node) && node.head.text.startsWith('must ')) take(node);
    // The house style: lib/check/rules/typography.ts puts what is wrong before the reason
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'why' && ts.isStringLiteralLike(node.initializer))
      found.push(`§0§: ${node.initializer.text}`);
    // report('error', path, wrong, right)
    if (ts.isCallExpression(node) && node.expression.getText() === 'report') node.arguments.slice(2).forEach(take);
    ts.forEachChild(node, visit);
  };
  declare(source);
  visit(source);
  return found;
}

const isSentence = (message: string) => /[a-z]{2}/i.test(message.replace(/§\d§/g, '')) && !/^(?:--.*|warning|error)$/.test(message);

const FILES = FOLDERS.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
  .concat('lib/chinese/typeset/house-style.ts')
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.includes('/messages/'))
  .toSorted();

describe('every message of the check', () => {
  const all = FILES.flatMap((file) => messagesOf(file).filter(isSentence));

  it('is found', () => expect(all.length).toBeGreaterThan(300));

  it('has its Chinese', () => expect(all.filter((message) => inLanguage(message, 'zh') === message)).toEqual([]));

  it('says in Chinese all that varies', () => {
    const held = (message: string) => message.match(/§\d§/g)?.toSorted() ?? [];
    expect(all.filter((message) => held(message).join() !== held(inLanguage(message, 'zh')).join())).toEqual([]);
  });
});

it('parts of a message are translated too', () => {
  expect(inLanguage('in English only', 'zh')).toBe('只有英文');
  expect(inLanguage('content/media/a.jpg: the file is a HEIC photo, not a JPEG picture', 'zh')).toBe(
    'content/media/a.jpg：文件是HEIC 照片，不是JPEG 图片',
  );
  expect(inLanguage('the link to /en/x: there is no such story', 'zh')).toBe('链接 /en/x：没有这篇报道');
  expect(inLanguage('no message of the check', 'zh')).toBe('no message of the check');
  expect(inLanguage('in English only', 'en')).toBe('in English only');
});
