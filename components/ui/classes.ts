/** What several components look like: each is put together here once and used in their markup. */

/** A button, or a link or `<summary>` that looks like one (controls.css). */
export const BUTTON = { plain: 'button', primary: 'button button-primary', quiet: 'button button-quiet' };

/** A button of 44 px that holds one icon or two letters. */
export const ICON_BUTTON = 'icon-button';

/** A link of a list of topics or ways onward. `other`: its name in the other script. */
export const CHIP = { link: 'chip', other: 'text-sm text-ink-3' };

/** Around the links or buttons of one choice (segments.css). */
export const SEGMENTS = 'segments';

/** The panel that a `<details>` opens over the page. */
export const POPUP = 'absolute z-8 mt-1 max-w-[calc(100vw-2*var(--gutter))] rounded-md border border-edge bg-paper';

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
