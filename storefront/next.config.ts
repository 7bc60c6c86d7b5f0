import type { NextConfig } from 'next'
import { STATIC_SECURITY_HEADERS } from './src/platform/security-headers.ts'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  transpilePackages: ['@vitrine/shared-types'],
  serverExternalPackages: ['pino', 'sharp'],
  // The widths that the CMS makes; addresses come from the loaders in src/media.
  images: { deviceSizes: [320, 640, 960, 1440], imageSizes: [] },
  // Types are checked by `pnpm typecheck`, which the gate runs beside the build.
  typescript: { ignoreBuildErrors: true },
  headers: () => Promise.resolve([{ source: '/:path*', headers: STATIC_SECURITY_HEADERS }]),
}

export default config
