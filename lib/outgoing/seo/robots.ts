import { newsSitemapPath, sitemapIndexPath } from '../../address/addresses.ts';
import type { MetadataRoute } from 'next';
import { isPublicOrigin, toUrl } from '../../address/origin.ts';

/** What robots may read: everything and, on a machine that is not the paper's place on the internet or shows drafts, nothing. */
export function robotsRules(): MetadataRoute.Robots {
  if (process.env.PAPER_PREVIEW === '1' || !isPublicOrigin()) return { rules: { userAgent: '*', disallow: '/' } };
  return { rules: { userAgent: '*', allow: '/' }, sitemap: [toUrl(sitemapIndexPath()), toUrl(newsSitemapPath())] };
}
