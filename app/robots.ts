import type { MetadataRoute } from 'next';

/** Asked at run time, not at build: the editors' preview is for nobody else. */
export const dynamic = 'force-dynamic';

export default function robots(): MetadataRoute.Robots {
  const preview = process.env.PAPER_PREVIEW === '1';
  return { rules: { userAgent: '*', ...(preview ? { disallow: '/' } : { allow: '/' }) } };
}
