import type { Metadata, Viewport } from 'next'
import { type ReactNode, Suspense } from 'react'
import { env } from '../../../env.ts'
import { AccountButton } from '../../../features/account/components/account-button.tsx'
import { cartWords } from '../../../features/cart/cart-words.ts'
import { CartButton } from '../../../features/cart/components/cart-button.tsx'
import { LiveShop } from '../../../features/live/components/live-shop.tsx'
import { SearchSheet } from '../../../features/search/components/search-sheet.tsx'
import { boxWords } from '../../../features/search/words.ts'
import { Footer } from '../../../features/shell/components/footer.tsx'
import { Header } from '../../../features/shell/components/header.tsx'
import { SkipLink } from '../../../features/shell/components/skip-link.tsx'
import { SourceNotice } from '../../../features/shell/components/source-notice.tsx'
import { loadShell } from '../../../features/shell/loaders.ts'
import { WishlistLink } from '../../../features/wishlist/components/wishlist-link.tsx'
import { rawWords } from '../../../i18n/raw-words.ts'
import { translate } from '../../../i18n/translate.ts'
import { shopLive } from '../../../live/shop-live.ts'
import { mediaBaseAttributes } from '../../../media/media-url.ts'
import { fontVariables } from '../../../ui/fonts.ts'
import { type PageParams, readerOf } from '../../reader-params.ts'
import '../../../ui/base.css'

export async function generateMetadata({ params }: PageParams): Promise<Metadata> {
  const reader = await readerOf(params)
  const { settings } = await loadShell(reader)
  const t = translate(reader.locale, 'meta')
  return {
    metadataBase: new URL(env.SHOP_URL),
    title: {
      template: t('titleTemplate', { name: settings.name }),
      default: settings.tagline
        ? t('homeTitle', { name: settings.name, tagline: settings.tagline })
        : settings.name,
    },
    // Of pages that say nothing of themselves.
    ...(settings.tagline ? { description: settings.tagline } : {}),
    applicationName: settings.name,
    openGraph: { siteName: settings.name },
  }
}

export const viewport: Viewport = { themeColor: '#f2efe9', width: 'device-width', initialScale: 1 }

export default async function ShopLayout({
  params,
  children,
}: PageParams & { children: ReactNode }) {
  const reader = await readerOf(params)
  const revision = shopLive().revision()
  const shell = await loadShell(reader)
  return (
    <html lang={reader.locale} className={fontVariables} {...mediaBaseAttributes()}>
      <body>
        <SkipLink locale={reader.locale} />
        <Header
          shell={shell}
          reader={reader}
          tools={
            <>
              <SearchSheet
                reader={reader}
                words={boxWords(reader.locale)}
                label={translate(reader.locale, 'shell')('search')}
              />
              <WishlistLink
                locale={reader.locale}
                label={rawWords(reader.locale, 'wishlist').link}
              />
              <AccountButton
                locale={reader.locale}
                words={rawWords(reader.locale, 'account').button}
              />
              <CartButton reader={reader} words={cartWords(reader.locale)} />
            </>
          }
        />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <Footer shell={shell} reader={reader} />
        <LiveShop
          revision={revision}
          words={{ updated: translate(reader.locale, 'live')('updated') }}
        />
        <Suspense>
          <SourceNotice locale={reader.locale} />
        </Suspense>
      </body>
    </html>
  )
}
