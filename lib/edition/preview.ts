/** Whether this is the editors' preview, which shows drafts and scheduled stories: a setting of the process. */
export const isPreview = (): boolean => process.env.PAPER_PREVIEW === '1';
