const MARKS: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' };

/**
 * Replaces quotation marks by those of Hong Kong: “” become 「」, ‘’ become 『』. Apostrophes stay: King’s, the ’90s.
 * @param isFixed whether the character at an index must stay as it is
 * @example quotationMarks('他说：“这叫‘潮’。”') // '他说：「这叫『潮』。」'
 */
export function quotationMarks(text: string, isFixed: (index: number) => boolean = () => false): string {
  if (!/[“”‘’]/.test(text)) return text;
  const singles = pairedSingles(text, isFixed);
  return text.replace(/[“”‘’]/g, (mark, index: number) => {
    if (isFixed(index)) return mark;
    return mark === '“' || mark === '”' || singles.has(index) ? (MARKS[mark] ?? mark) : mark;
  });
}

/** The indexes of single marks that are quotation marks, not apostrophes. */
function pairedSingles(text: string, isFixed: (index: number) => boolean): ReadonlySet<number> {
  const paired = new Set<number>();
  const open: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/[‘’]/g)) {
    if (isFixed(index) || isApostrophe(text, index)) continue;
    if (mark === '‘') open.push(index);
    else if (open.length > 0) paired.add(index).add(open.pop() as number);
    else if (/[^\p{Script=Latin}\p{Nd}\s]/u.test(text.charAt(index - 1))) paired.add(index); // opened in an earlier paragraph
  }
  // Marks that a later paragraph closes
  for (const index of open) if (!/[\p{Script=Latin}\p{Nd}]/u.test(text.charAt(index + 1))) paired.add(index);
  return paired;
}

const isApostrophe = (text: string, index: number) =>
  /[\p{Script=Latin}\p{Nd}]/u.test(text.charAt(index - 1)) && /[\p{Script=Latin}\p{Nd}]/u.test(text.charAt(index + 1));
