import type { TextFault } from '../whole-text.ts';
import { faultsInText, type Token, tokens } from './tokens.ts';
import { type Pair, unclosedByIndentation } from './unclosed.ts';

/** An open bracket, and what may come next in it: the first key or value, a further one, the colon, or what follows a value. */
type Open = { readonly kind: '{' | '['; readonly offset: number; state: 'first' | 'further' | 'colon' | 'value' | 'end' };

const CLOSING = { '{': '}', '[': ']' } as const;
const IN_QUOTES = 'texts stand in straight double quotes: "…"';
const A_NUMBER = 'must be a number, such as 42 or 1.5';
const MEANT: Readonly<Record<string, string>> = {
  True: 'write true',
  False: 'write false',
  None: 'leave the key out',
  undefined: 'leave the key out',
};
/** Faults that are listed: nobody reads more. */
const MOST = 50;

/**
 * Why a text is not JSON: each cause once, at the character that is wrong or before which something is missing. It reads on
 * after a fault as if it were mended, and stops where it cannot tell what was meant.
 */
export function syntaxFaults(text: string): readonly TextFault[] {
  const reading = new Reading(text);
  for (const token of tokens(text)) {
    if (token.kind === 'comment') reading.unexpected(token, 'JSON has no comments');
    else if (token.kind === 'space') reading.oddSpace(token);
    else {
      if (token.isFullWidth) reading.fullWidth(token);
      if (token.kind === 'text') reading.faults.push(...faultsInText(token));
      if (token.isOpen) reading.lose(token, 'a closing " is missing, or a " inside the text is not written as \\"');
      while (!reading.isLost && reading.take(token) === 'again');
      reading.previous = token;
    }
    if (reading.isLost || reading.faults.length >= MOST) return reading.faults;
  }
  return reading.end();
}

class Reading {
  readonly faults: TextFault[] = [];
  /** Whether what follows cannot be understood any more */
  isLost = false;
  previous: Token | undefined;
  private readonly stack: Open[] = [];
  private readonly pairs: Pair[] = [];
  private comma: Token | undefined;
  private isDone = false;

  constructor(private readonly text: string) {}

  unexpected({ offset, found }: Pick<Token, 'offset' | 'found'>, right: string): void {
    this.faults.push({ offset, wrong: `unexpected ${found.slice(0, 20)}`, right });
  }

  lose(token: Token, right: string): void {
    this.unexpected(token, right);
    this.isLost = true;
  }

  oddSpace({ found, offset }: Token): void {
    const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const wrong = code === 'U+00A0' ? 'a no-break space (U+00A0) outside of the texts' : `a space that JSON does not know (${code})`;
    if (!this.faults.some((fault) => fault.wrong === wrong))
      this.faults.push({ offset, wrong, right: 'put ordinary spaces in its place, here and below' });
  }

  /** One problem for all full-width marks of a line. */
  fullWidth({ found, kind, offset }: Token): void {
    const last = this.faults.at(-1);
    if (last && last.wrong.startsWith('full-width ') && this.isSameLine(last.offset, offset))
      this.faults[this.faults.length - 1] = { offset: last.offset, wrong: `${last.wrong} ${found}`, right: `${last.right} ${kind}` };
    else this.faults.push({ offset, wrong: `full-width ${found}`, right: `outside of the texts write ${kind}` });
  }

  /** Takes a token in. @returns `again` if something was missing before it, which now counts as written */
  take(token: Token): 'again' | undefined {
    const open = this.stack.at(-1);
    if (this.isDone) return this.more(token);
    const isValue = ['{', '[', 'text', 'value'].includes(token.kind);
    if (isValue && (!open || open.state === 'value' || (open.kind === '[' && open.state !== 'end'))) {
      if (token.kind === '{' || token.kind === '[') this.stack.push({ kind: token.kind, offset: token.offset, state: 'first' });
      else this.afterValue();
      return undefined;
    }
    if (!open) return void this.lose(token, 'a record begins with {');
    if (token.kind === '}' || token.kind === ']') return this.close(token, open);
    if (token.kind === ',' && open.state !== 'colon') return void this.separate(token, open);
    // A block begins inside another one
    if (token.kind === '{' && open.kind === '{' && open.state !== 'colon' && this.stack.at(-2)?.kind === '[')
      return this.closeMissing(token, open);
    if (open.state === 'colon') return this.colon(token, open, isValue);
    if (open.state === 'end') return this.afterEnd(token, open, isValue);
    if (open.state === 'value' || open.kind === '[')
      return void this.lose(token, MEANT[token.found] ?? (/^[-+.\d]/.test(token.found) ? A_NUMBER : IN_QUOTES));
    if (token.kind !== 'text')
      return void this.lose(
        token,
        token.kind === 'unknown' ? 'a key stands in straight double quotes: "…"' : 'here a key in double quotes must follow',
      );
    open.state = 'colon';
    return undefined;
  }

  /** What is wrong once there is nothing more. */
  end(): readonly TextFault[] {
    const [root] = this.stack;
    if (this.faults.length > 0 || this.isDone || !root) return this.faults;
    const unclosed = unclosedByIndentation(this.text, this.pairs);
    if (unclosed) {
      const kind = this.text.charAt(unclosed.open) as Open['kind'];
      const wrong = `the ${kind} of line ${this.lineOf(unclosed.open)} is not closed`;
      return [{ offset: unclosed.before, wrong, right: `a ${CLOSING[kind]} is missing before this` }];
    }
    const closing = this.stack.map(({ kind }) => CLOSING[kind]).reverse();
    return [{ offset: this.text.length, wrong: 'the file breaks off here', right: `a closing ${closing.join(' ')} is missing` }];
  }

  private afterValue(): void {
    const open = this.stack.at(-1);
    if (open) open.state = 'end';
    else this.isDone = true;
  }

  private close(token: Token, open: Open): 'again' | undefined {
    if (token.kind === CLOSING[open.kind]) {
      if (open.state === 'colon' || (open.state === 'value' && open.kind === '{')) this.unexpected(token, 'a value is missing before this');
      else if (this.comma && (open.state === 'further' || open.state === 'value'))
        this.unexpected(this.comma, 'a comma too many: take it away');
      this.stack.pop();
      this.pairs.push({ open: open.offset, close: token.offset });
      this.afterValue();
      return undefined;
    }
    const outer = this.stack.at(-2);
    const wouldEndTheRecord = token.kind === '}' && this.stack.length === 2 && this.text.slice(token.offset + 1).trim() !== '';
    if (outer && token.kind === CLOSING[outer.kind] && !wouldEndTheRecord) return this.closeMissing(token, open);
    const isMissing = token.kind === ']' && !this.stack.some(({ kind }) => kind === '[');
    this.unexpected(
      token,
      isMissing ? 'a ] too many: take it away, unless its [ is missing further up' : `a ${token.kind} too many: take it away`,
    );
    return undefined;
  }

  /** Goes on as if the closing bracket that is missing before a token were there. */
  private closeMissing(token: Token, open: Open): 'again' {
    const hadComma = open.state === 'further' || open.state === 'value';
    this.unexpected(
      token,
      `a ${CLOSING[open.kind]} is missing before this: the ${open.kind} of line ${this.lineOf(open.offset)} is still open`,
    );
    this.stack.pop();
    this.afterValue();
    const outer = this.stack.at(-1);
    if (outer && (hadComma || token.kind === '{') && token.kind !== '}' && token.kind !== ']')
      outer.state = outer.kind === '{' ? 'further' : 'value';
    return 'again';
  }

  private separate(token: Token, open: Open): void {
    if (open.state !== 'end') return this.unexpected(token, 'a comma too many: take it away');
    open.state = open.kind === '{' ? 'further' : 'value';
    this.comma = token;
  }

  private colon(token: Token, open: Open, isValue: boolean): 'again' | undefined {
    open.state = 'value';
    if (token.kind === ':') return undefined;
    const { previous } = this;
    // The text that was read as a key is the key, its colon and the quotation mark of its value
    if (previous?.kind === 'text' && /^"[\w$-]+\s*:\s*"$/.test(previous.found)) return void this.lose(previous, 'the key has no closing "');
    this.unexpected(token, 'between key and value stands a colon');
    this.isLost = !isValue && token.kind !== ',' && token.found !== '=';
    return isValue ? 'again' : undefined;
  }

  private afterEnd(token: Token, open: Open, isValue: boolean): 'again' | undefined {
    const { previous } = this;
    if (/^[;；]$/.test(token.found)) {
      this.unexpected(token, 'between two values stands a comma');
      open.state = open.kind === '{' ? 'further' : 'value';
      return undefined;
    }
    const follows = previous?.kind === 'text' && this.isSameLine(previous.offset, token.offset);
    if (token.kind === 'unknown' && follows) {
      this.faults.push({
        offset: previous.offset + previous.found.length - 1,
        wrong: 'a straight " inside a text',
        right: 'write “ or ”, or \\"',
      });
      this.isLost = true;
    } else if (token.kind === ':' && open.kind === '[' && previous?.kind === 'text') {
      this.closeMissing(previous, open);
      const outer = this.stack.at(-1);
      if (outer) outer.state = 'value';
    } else if (isValue && (open.kind === '[' || token.kind === 'text')) {
      this.unexpected(token, 'a comma is missing before this');
      open.state = open.kind === '{' ? 'further' : 'value';
      return 'again';
    } else this.lose(token, IN_QUOTES);
    return undefined;
  }

  /** What follows the record. */
  private more(token: Token): undefined {
    const end = this.pairs.at(-1)?.close;
    if (end !== undefined && (token.kind === ',' || token.kind === 'text'))
      this.unexpected({ offset: end, found: this.text.charAt(end) }, 'it closes the record, but more follows: is it one too many?');
    else this.unexpected(token, 'nothing may follow the closing }');
    this.isLost = true;
  }

  private readonly lineOf = (offset: number): number => this.text.slice(0, offset).split('\n').length;
  private readonly isSameLine = (from: number, to: number): boolean => !this.text.slice(from, to).includes('\n');
}
