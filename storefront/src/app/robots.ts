import type { MetadataRoute } from 'next'
import { env } from '../env.ts'

/** The shop's address is known when it runs, not when it is built. */
export const dynamic = 'force-dynamic'

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/api/', '/*/search'] },
    sitemap: `${env.SHOP_URL}/sitemap.xml`,
  }
}
