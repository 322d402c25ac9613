declare const self: ServiceWorkerGlobalScope;

/**
 * Whether this browser follows the rules of app/speculation.json: Chromium since 121, which reads the header that names them.
 * Elsewhere the worker fetches ahead. No feature that a worker can test says this.
 */
export const FETCHES_AHEAD = Number(/Chrome\/(\d+)/.exec(self.navigator.userAgent)?.[1]) >= 121;
