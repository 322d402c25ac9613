import { createHash } from 'node:crypto';
import { PLACE_SCRIPT, PREFERENCES_SCRIPT } from '../components/site/inline-scripts.ts';

const hash = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** The policy of every page: files of this origin, and two inline scripts by hash. */
const POLICY = [
  "default-src 'none'",
  `script-src 'self' ${hash(PREFERENCES_SCRIPT)} ${hash(PLACE_SCRIPT)}`,
  "style-src 'self'",
  "img-src 'self' data:",
  "media-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Sent with every response of the production server; strict-transport.ts has the header that depends on the request.
 * Cross-Origin-Opener-Policy is not among them: Chromium starts a new renderer process for it, which costs 25 ms of a first
 * load (CPU slowed 4 times). It would only deny a window that opened a page of the paper access to that window object, and
 * these pages have no login and no secrets.
 */
export const SECURITY_HEADERS = [
  { key: 'Content-Security-Policy', value: POLICY },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
];

/** The headers of pictures and films (/media, and those of short links): opened on its own, each is a document, which may run nothing. */
export const MEDIA_HEADERS = [
  {
    key: 'Content-Security-Policy',
    value: "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; media-src 'self'; frame-ancestors 'none'; sandbox",
  },
  // Feed readers on other origins show them
  { key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' },
];
