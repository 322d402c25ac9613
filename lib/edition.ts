import type { Edition } from './content/queries.ts';

/** What may be read at this moment: in the editors' preview, drafts and scheduled stories too. */
export const edition = (now: Date): Edition => ({ now, preview: process.env.PAPER_PREVIEW === '1' });
