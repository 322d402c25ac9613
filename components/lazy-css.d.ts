/** A stylesheet that comes with a script loaded on first use (scripts/setup/bundle-elements.ts): its text, for `adoptedStyleSheets`. */
declare module '*.lazy.css' {
  const text: string;
  export default text;
}
