/** The text of a stylesheet, for `adoptedStyleSheets` of a script that is loaded at first use (scripts/setup/bundle-elements.ts). */
declare module '*.lazy.css' {
  const text: string;
  export default text;
}
