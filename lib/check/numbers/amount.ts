/** A number in a text. */
export type Amount = {
  readonly value: number;
  /** What it may mean as well: 5m is five million or five metres */
  readonly orElse?: number;
  /** As it is written, with its scale and percent sign */
  readonly written: string;
  /** Counted from 0 */
  readonly at: number;
  readonly isPercent: boolean;
  /** Whether it is written in digits. Number words are parts of phrases as often: 一些, "one of" */
  readonly isFirm: boolean;
};

/** Makes an amount; sums of floating-point numbers are brought back to the decimals that were written. */
export const amount = (value: number, facts: Omit<Amount, 'value'>): Amount => ({
  ...facts,
  written: facts.written.trim(),
  value: Number(value.toPrecision(12)),
});
