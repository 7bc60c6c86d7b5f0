import type { NextConfig } from 'next'
import { STATIC_SECURITY_HEADERS } from './src/platform/security-headers.ts'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The shop's server compresses, with Brotli.
  compress: false,
  // Pages are made whole before they are sent: title and description belong in the head for all.
  htmlLimitedBots: /./,
  // In development Next writes every address to the terminal; those of previews hold a key.
  logging: { incomingRequests: { ignore: [/\/preview\//u] } },
  transpilePackages: ['@vitrine/shared-types'],
  serverExternalPackages: ['pino', 'sharp'],
  // The CMS makes the renditions (src/media): nothing is left to ask of Next, so it answers nobody.
  images: { unoptimized: true },
  experimental: {
    // A page asked for ahead of a click (`ui/shop-link.tsx`) must not grow old.
    staleTimes: { static: 30 },
    // 13 KB for nearly all pages, pressed. At a cost of 10,000 a product page asks 15 times for 15 KB.
    cssChunking: { type: 'graph', requestCost: 100_000 },
  },
  // Types are checked by `pnpm typecheck`, which the gate runs beside the build.
  typescript: { ignoreBuildErrors: true },
  headers: () => Promise.resolve([{ source: '/:path*', headers: STATIC_SECURITY_HEADERS }]),
}

export default config
