import { pathOf } from '../../lib/address/inner-link.ts';
import { type Kind, read } from '../../lib/address/table.ts';
import { processWide } from '../../lib/process/process-wide.ts';

/** Whether there is a paper is known to the code that Next bundles, which reads the index; the bundle of the server has none of it. */
const state = processWide('paper state', () => ({ canShow: () => true, wasShown: false }));

/** Tells the server how to find out whether there is a paper. instrumentation.ts calls this when Next starts. */
export function askWhetherToShow(canShow: () => boolean): void {
  Object.assign(state, { canShow, wasShown: false });
}

/** Files and redirects that are the same whatever the paper is called and whatever sections it has. */
const WITHOUT_PAPER: readonly Kind[] = [
  ...(['bare', 'robots', 'worker', 'speculationRules', 'indexNowKey', 'built', 'element', 'font', 'rootFile'] as const),
  ...(['media', 'sizedPicture', 'shapedPicture', 'traditionalCaptions'] as const),
];

/** Whether what is at an address is made from the paper. What is at no address of the table may be one of its not-found pages. */
export function needsPaper(url: string): boolean {
  const address = read(pathOf(url));
  return address === undefined || !WITHOUT_PAPER.includes(address.kind);
}

/**
 * Whether the paper can be shown: not on a new server whose site.json or sections.json has never been valid. Once it can, it can
 * for good, because the index keeps the last good version of each file.
 */
export function canShow(): boolean {
  try {
    state.wasShown ||= state.canShow();
  } catch (error) {
    console.error(error);
  }
  return state.wasShown;
}
