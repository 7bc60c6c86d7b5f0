import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import path from 'node:path'

const SECURITY_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Strict-Transport-Security', value: 'max-age=31536000; includeSubDomains' },
]

// Answers of the REST are read by scripts and never shown as a page.
const API_POLICY = {
  key: 'Content-Security-Policy',
  value: "default-src 'none'; frame-ancestors 'none'",
}

// The content security policy of pages names addresses of the environment, so `src/proxy.ts` sets it anew
// for each request; what stands here is the same everywhere.
const nextConfig: NextConfig = {
  poweredByHeader: false,
  // Bundled, opening the panel first would give validation errors without their field messages.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-postgres',
    '@payloadcms/drizzle',
    '@payloadcms/graphql',
    'pino',
    'sharp',
  ],
  // `pnpm verify` checks the types; doing it again would make every first start wait.
  typescript: { ignoreBuildErrors: true },
  transpilePackages: ['@vitrine/shared-types'],
  turbopack: { root: path.resolve(import.meta.dirname, '..') },
  outputFileTracingRoot: path.resolve(import.meta.dirname, '..'),
  headers: () =>
    Promise.resolve([
      { source: '/:path*', headers: SECURITY_HEADERS },
      { source: '/api/:path*', headers: [API_POLICY] },
    ]),
}

export default withPayload(nextConfig)
