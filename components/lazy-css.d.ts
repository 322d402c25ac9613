/** A stylesheet that comes with a script loaded on first use (scripts/elements.mjs): its text, for `adoptedStyleSheets`. */
declare module '*.lazy.css' {
  const text: string;
  export default text;
}
