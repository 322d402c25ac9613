/** Whether this process is the editors' preview (PAPER_PREVIEW=1), which shows drafts and scheduled stories. */
export const isPreview = (): boolean => process.env.PAPER_PREVIEW === '1';
