/** What several components look like: each is put together here once and used in their markup. */

const PRESSED =
  'inline-flex min-h-tap items-center justify-center gap-2 rounded-sm border px-3.5 py-2 font-ui text-ui/5 font-semibold whitespace-nowrap ' +
  'transition-[background] active:translate-y-px data-done:border-tide data-done:bg-tide-wash data-done:text-tide ' +
  'disabled:cursor-not-allowed disabled:border-dashed disabled:text-ink-3';

/** A button, or a link or `<summary>` that looks like one. */
export const BUTTON = {
  plain: `${PRESSED} border-edge bg-paper text-ink hover:bg-shell`,
  primary: `${PRESSED} border-tide bg-tide text-on-ink hover:border-tide-deep hover:bg-tide-deep`,
  /** Beside a label, and no taller than that: nothing moves when a script shows it */
  quiet: `${PRESSED} -mx-3.5 -my-2.5 border-transparent text-tide hover:bg-shell`,
};

/** A button of 44 px that holds one icon or two letters. */
export const ICON_BUTTON = 'inline-grid size-tap place-items-center rounded-sm text-ink hover:bg-pearl';

/** A link of a list of topics or ways onward. `other`: its name in the other script. */
export const CHIP = {
  link:
    'inline-flex min-h-tap items-center gap-[0.4em] rounded-full border border-edge px-3.5 font-ui text-ui/5 font-medium whitespace-nowrap ' +
    'hover:border-ink-3 hover:bg-pearl',
  other: 'text-sm text-ink-3',
};

/** A segmented control: of one choice that is always made (`chosen`), such as the language. On phones as wide as its place. */
export const SEGMENTS = {
  group: 'inline-grid auto-cols-fr grid-flow-col overflow-clip rounded-md border border-edge bg-paper max-md:grid',
  item:
    'flex min-h-tap min-w-tap items-center justify-center gap-[0.35em] px-3.5 py-1 font-ui text-ui/5 font-semibold whitespace-nowrap text-ink-2 max-md:px-1.5 ' +
    'not-first:border-l not-first:border-hair hover:bg-pearl hover:text-ink chosen:border-ink chosen:bg-ink chosen:text-on-ink ' +
    'focus-visible:-outline-offset-5 chosen:focus-visible:outline-on-ink ' +
    'forced-colors:chosen:bg-[Highlight] forced-colors:chosen:text-[HighlightText] forced-colors:chosen:forced-color-adjust-none',
  /** What the paper does not have, such as a story in this language */
  missing:
    'flex min-h-tap min-w-tap cursor-not-allowed items-center justify-center gap-[0.35em] bg-[repeating-linear-gradient(-45deg,transparent_0_6px,var(--pearl)_6px_7px)] ' +
    'px-3.5 py-1 font-ui text-ui/5 whitespace-nowrap text-ink-3 not-first:border-l not-first:border-hair max-md:px-1.5',
};

/** A `<details class="group">` that opens a panel over the page. */
export const POPUP = {
  summary: `${ICON_BUTTON} group-open:bg-pearl`,
  panel: 'absolute z-8 mt-1 max-w-[calc(100vw-2*var(--gutter))] rounded-md border border-edge bg-paper',
};

/** Dates and other small print. */
export const META = 'font-ui text-meta/5 text-ink-3 [&_time]:whitespace-nowrap';

const RULED = 'flex items-baseline gap-2 border-t-3 pt-3 font-ui text-lg/6 font-bold';

/** The heading of a part of a page, ruled above. `other`: its name in the other script. `more`: the way to the whole. */
export const LABEL = {
  frame: `${RULED} border-ink`,
  comment: `${RULED} border-kapok`,
  video: `${RULED} border-tide`,
  other: 'text-base/6 font-medium text-ink-3',
  more: '-my-3 ml-auto min-w-tap py-3 text-end font-ui text-sm/5 font-semibold text-tide hover:underline',
};

/** A list beside which something stands on wide screens. */
export const BESIDE = 'grid grid-cols-1 gap-8 pb-12 lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-x-16';
