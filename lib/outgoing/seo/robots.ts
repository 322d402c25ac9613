import { newsSitemapPath, sitemapIndexPath } from '../../address/addresses.ts';
import type { MetadataRoute } from 'next';
import { isPublicOrigin, toUrl } from '../../address/origin.ts';

/** The rules of robots.txt: robots may read everything, but nothing of a preview or if the origin is not public. */
export function robotsRules(): MetadataRoute.Robots {
  if (process.env.PAPER_PREVIEW === '1' || !isPublicOrigin()) return { rules: { userAgent: '*', disallow: '/' } };
  return { rules: { userAgent: '*', allow: '/' }, sitemap: [toUrl(sitemapIndexPath()), toUrl(newsSitemapPath())] };
}
