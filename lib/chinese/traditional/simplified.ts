import { ConverterFactory } from 'opencc-js/core';
import { configs } from 'opencc-js/preset/t2cn';
import { processWide } from '../../process/process-wide.ts';
import { isWrittenInTraditional } from './script-of.ts';

/** A link's target, `code`, or a bare address: as `traditional.ts` keeps them. */
const KEPT = /(\]\((?:[^()\\]|\\.|\([^()]*\))*\)|`[^`]+`|(?:https?:\/\/|mailto:)[\w.~:/?#@!$&*+,;=%[\]-]+)/;
const MARKS: Readonly<Record<string, string>> = { '「': '“', '」': '”', '『': '‘', '』': '’' };

/**
 * A Chinese text for readers of Simplified: one that is written in Traditional gets the characters and quotation marks of
 * Simplified; every other is returned as it is, whatever it quotes.
 * @example toSimplified('颱風過後，渡輪復航。') // '台风过后，渡轮复航。'
 */
export function toSimplified(text: string): string {
  if (!isWrittenInTraditional(text)) return text;
  return text
    .split(KEPT)
    .map((part, n) => (n % 2 === 1 ? part : simplified(part)))
    .join('');
}

const simplified = (text: string): string =>
  converter()(text)
    .replace(/甚么/g, '什么')
    .replace(/[「」『』]/g, (mark) => MARKS[mark] ?? mark);

const converter = () => processWide('Hong Kong to Simplified', () => ConverterFactory(...(configs.hk2s?.conversionChain ?? [])));
