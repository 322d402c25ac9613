import spelling from './words/hong-kong-spelling.json';
import wording from './words/hong-kong-wording.json';

/** One word of a list: in Simplified, in Traditional, and the reason why it is in the list. */
type Word = { readonly from: string; readonly to: string; readonly anywhere?: boolean; readonly why?: string };

/**
 * The words of Hong Kong's newspapers that differ from the Mainland's. Only words that are right in every context are
 * listed: 质量 is quality and mass, 程序 a program and a procedure, so they are not. A longer word keeps a shorter one
 * from being replaced inside it (信息论, 自行车道). The paper's own wording, content/traditional.json, comes first.
 * `anywhere`: the word is part of no other word, so it counts even where ICU cuts the text differently.
 */
export const HONG_KONG_WORDING: readonly Word[] = wording;

/** Words whose characters OpenCC chooses wrongly, or in a form that Hong Kong does not use; they come before OpenCC's words. */
export const HONG_KONG_SPELLING: readonly Word[] = spelling;
