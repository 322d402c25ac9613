import { paperFiles } from './paper-files.ts';

/** Whether there is a paper to show: without its name and its sections no page can be rendered. Lists that are missing are empty. */
export const canShowPaper = (): boolean => paperFiles().has('site.json') && paperFiles().has('sections.json');
