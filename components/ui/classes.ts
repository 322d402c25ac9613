/** Class lists that several components share. */

/** A button, or a link or `<summary>` styled as one (controls.css). */
export const BUTTON = { plain: 'button', primary: 'button button-primary', quiet: 'button button-quiet' };

/** A button of 44 px that holds one icon or two letters. */
export const ICON_BUTTON = 'icon-button';

/** A link in a list of topics or next steps. `other`: its name in the other language. */
export const CHIP = { link: 'chip', other: 'text-sm text-ink-3' };

/** A segmented control: a group of links or buttons of which one is chosen (segments.css). */
export const SEGMENTS = 'segments';

/** A `<details>` that opens its last child as a panel over the page (popup.css). `sheet`: a panel that takes the width of a phone. */
export const POPUP = { frame: 'popup', sheet: 'popup-sheet' };

/** Dates and other metadata. */
export const META = 'font-ui text-meta/5 text-ink-3 [&_time]:whitespace-nowrap';

const RULED = 'flex items-baseline gap-2 border-t-3 pt-3 font-ui text-lg/6 font-bold';

/** The heading of a part of a page, with a rule above. `other`: its name in the other language. `more`: the link to the whole list. */
export const LABEL = {
  frame: `${RULED} border-ink`,
  comment: `${RULED} border-kapok`,
  video: `${RULED} border-tide`,
  other: 'text-base/6 font-medium text-ink-3',
  more: '-my-3 ml-auto min-w-tap py-3 text-end font-ui text-sm/5 font-semibold text-tide hover:underline',
};

/** A list with a side column on wide screens. */
export const BESIDE = 'grid grid-cols-1 gap-8 pb-12 lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-x-16';
