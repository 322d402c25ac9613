/** Whether a unit stands apart from its number: 35 min, 45 labs, but 18% and 6亿元. */
export const isWordUnit = (unit: string): boolean => /^\p{Script=Latin}/u.test(unit);
