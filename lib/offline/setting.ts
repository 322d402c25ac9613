/**
 * Whether readers' browsers keep pages. `OFFLINE=off` is an emergency switch: /sw.js then unregisters itself, and pages do
 * not register it again. It is always off in the editors' preview, where pages must never be outdated.
 */
export const isOfflineOn = (): boolean => process.env.OFFLINE !== 'off' && process.env.PAPER_PREVIEW !== '1';
