/** Queries of the search page: none, one that finds, with filters, nothing, respelled. */
export const SEARCHES = [
  '',
  '?q=lamp',
  '?q=%E7%81%AF&language=zh&sort=date',
  '?q=xylophone&format=video&from=2024-01-01',
  '?q=lantirn+lamp',
];
