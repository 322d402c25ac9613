/** The messages of the check in Chinese, by their English. What varies is {0}, {1} …, in the order of the English. */
export const CHINESE: Readonly<Record<string, string>> = {
  Warnings: '提醒',
  Errors: '错误',
  English: '英文',
  Chinese: '中文',
};
