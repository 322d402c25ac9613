/**
 * Whether readers' browsers may keep pages. `OFFLINE=off` is the switch for emergencies: /sw.js then puts itself away, and
 * pages ask for it no more. Never in the editors' preview, where a page must be what was just saved.
 */
export const isOfflineOn = (): boolean => process.env.OFFLINE !== 'off' && process.env.PAPER_PREVIEW !== '1';
