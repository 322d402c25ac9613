/** Queries of the search page: empty, with results, with filters, without results, with a corrected spelling, with leads. */
export const SEARCHES = [
  '',
  '?q=lamp',
  '?q=%E7%81%AF&language=zh&sort=date',
  '?q=xylophone&format=video&from=2024-01-01',
  '?q=lantirn+lamp',
  '?q=14+October+2024',
];
