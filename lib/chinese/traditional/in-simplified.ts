import { withChinese } from './localized-chinese.ts';
import { toSimplified } from './simplified.ts';

/**
 * Shows every Chinese text of a value in Simplified: the `zh` of each localized value. Stories are written in Simplified, so
 * hardly any text changes, and the value is returned as it is.
 */
export const inSimplified = <T>(value: T): T => withChinese(value, undefined, { contextOf: () => undefined, change: toSimplified }) as T;
