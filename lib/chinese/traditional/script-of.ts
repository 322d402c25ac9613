import { openDictionary } from './dictionary.ts';
import { traditionalCharacters } from './traditional-characters.ts';

/**
 * In every text of 15 characters in Simplified one is found that only Simplified has, and in Traditional one in eight that only
 * Traditional has (counted in 4,000 sentences of news, and their conversions). What is less is a name or a quotation.
 */
const FEW = 1 / 8;
const MEASURED = 8;

/**
 * Whether a text is written in Traditional. Traditional characters in a Simplified text, such as a name or what it quotes, do
 * not make it one, nor does a slip of the other script in a Traditional text.
 */
export function isWrittenInTraditional(text: string): boolean {
  const traditional = traditionalCharacters(text).length;
  if (traditional === 0) return false;
  const han = text.match(HAN)?.length ?? 0;
  if (han >= MEASURED && traditional < han * FEW) return false;
  // Japanese has Traditional characters and kana
  if ((text.match(KANA)?.length ?? 0) > han / 4) return false;
  const { isSimplified } = openDictionary();
  const most = Math.ceil(traditional / 3);
  let simplified = 0;
  for (const character of text) if (isSimplified(character) && ++simplified >= most) return false;
  return true;
}

const HAN = /\p{Script=Han}/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
