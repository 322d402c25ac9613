/** What the conversion to Traditional Chinese must know beyond the characters. Keys and names are written in Simplified. */
export type Terms = {
  /** Names that stay as they are written. 于丹 is none in 位于丹麦 */
  readonly protected: readonly string[];
  /** The paper's own wording; it comes before the built-in wording of Hong Kong */
  readonly wording: Readonly<Record<string, string>>;
  /** The wording of one story: it comes before everything, even inside a longer word */
  readonly overrides?: Readonly<Record<string, string>>;
};

/** No wording but the built-in one. */
export const NO_TERMS: Terms = { protected: [], wording: {} };

/** The terms with a story's own wording on top. */
export function withOverrides(terms: Terms, overrides: Readonly<Record<string, string>>): Terms {
  return { ...terms, overrides: { ...terms.overrides, ...overrides } };
}
