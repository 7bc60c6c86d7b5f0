import type { MetadataRoute } from 'next'

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Sala',
    short_name: 'Sala',
    start_url: '/',
    display: 'standalone',
    background_color: '#f2efe9',
    theme_color: '#f2efe9',
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  }
}
