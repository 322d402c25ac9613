/** A window of a browser that is driven by the browser's own protocol for automation. Sizes and places are in CSS px. */
export type EngineWindow = {
  /** Changes the size of the area in which pages are shown. */
  readonly resize: (width: number, height: number) => Promise<void>;
  /** Opens an address and waits until it has loaded. */
  readonly open: (address: string) => Promise<void>;
  /** The value of an expression in the page, which may be a promise. @throws if the page throws, or is left meanwhile */
  readonly evaluate: <T>(expression: string) => Promise<T>;
  /** Presses the primary button of the mouse at a place on the screen. */
  readonly press: (x: number, y: number) => Promise<void>;
  /** Presses keys, one after another. A character of WebDriver's private range is a key without a character (Key). */
  readonly keys: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Keys without a character, as WebDriver names them (https://w3c.github.io/webdriver/#keyboard-actions). */
export const Key = { Enter: '\uE007', Escape: '\uE00C' } as const;

/** A press of the mouse, as pointer actions of WebDriver. */
export const pressAt = (x: number, y: number) => [
  { type: 'pointerMove', x, y },
  { type: 'pointerDown', button: 0 },
  { type: 'pointerUp', button: 0 },
];

/** Presses of keys, as key actions of WebDriver. */
export const pressesOf = (text: string) => [...text].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
