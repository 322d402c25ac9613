/** Names and wording that the conversion to Traditional Chinese cannot know. Keys and names are in Simplified. */
export type Terms = {
  /** Names that stay as they are written, where they are whole words: 位于丹麦 does not have the name 于丹 */
  readonly protected: readonly string[];
  /** The paper's own wording, which comes before Hong Kong's */
  readonly wording: Readonly<Record<string, string>>;
  /** A story's own wording, which comes before everything and counts even inside a longer word */
  readonly overrides?: Readonly<Record<string, string>>;
  /** The names of people in a story, which stay names in each of its texts */
  readonly names?: readonly string[];
};

/** Terms of a paper that has none of its own. */
export const NO_TERMS: Terms = { protected: [], wording: {} };

/** Adds a story's own wording to the terms. */
export function withOverrides(terms: Terms, overrides: Readonly<Record<string, string>>): Terms {
  return { ...terms, overrides: { ...terms.overrides, ...overrides } };
}

/** Adds the names of a story's people to the terms. @param names in Simplified, as `namesOf` finds them */
export const withNames = (terms: Terms, names: readonly string[]): Terms => ({ ...terms, names });
