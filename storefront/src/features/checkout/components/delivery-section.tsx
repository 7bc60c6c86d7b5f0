import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { CheckoutOptions, ShippingOption } from '@vitrine/shared-types/store-api/v1/checkout'
import { fill } from '../../../i18n/fill.ts'
import { formatPrice } from '../../../i18n/format-price.ts'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { daysWords } from '../rules.ts'
import type { CheckoutWords } from '../words.ts'
import { Choice } from './choice.tsx'
import styles from './ways.module.css'
import { Section } from './section.tsx'

interface DeliverySectionProps {
  options: CheckoutOptions | undefined
  isBusy: boolean
  chosen: string | null
  onChoose: (id: string) => void
  locale: Locale
  words: CheckoutWords
}

/** How it comes, how long that takes, and what it costs. */
export function DeliverySection(props: DeliverySectionProps) {
  const { options, isBusy, chosen, onChoose, locale, words } = props
  const { delivery } = words.checkout
  return (
    <Section title={delivery.title}>
      {options === undefined ? (
        <Skeleton lines={2} />
      ) : options.shipping.length === 0 ? (
        <div role="alert" className={styles.none}>
          <p>{delivery.none}</p>
          <p>{delivery.noneHelp}</p>
        </div>
      ) : (
        <div
          role="radiogroup"
          aria-label={delivery.title}
          aria-busy={isBusy}
          className={styles.ways}
          data-busy={isBusy || undefined}
        >
          {options.shipping.map((option) => (
            <Choice
              key={option.id}
              name="shippingMethodId"
              value={option.id}
              isChosen={option.id === chosen}
              onChoose={onChoose}
              title={option.label}
              note={noteOf(option, words, (amount) =>
                formatPrice(amount, options.currency, locale),
              )}
              end={
                <DeliveryPrice option={option} options={options} locale={locale} words={words} />
              }
            />
          ))}
        </div>
      )}
    </Section>
  )
}

function noteOf(
  option: ShippingOption,
  words: CheckoutWords,
  money: (amountMinor: number) => string,
): string {
  const { delivery } = words.checkout
  const days = daysWords(option, words.checkout)
  const time = option.isPickup && days ? fill(delivery.readyIn, { days }) : days
  const isFreeLater = option.freeFromMinor !== null && option.amountMinor > 0
  const free = isFreeLater
    ? fill(delivery.freeFrom, { amount: money(option.freeFromMinor ?? 0) })
    : null
  return [time, option.description, free].filter(Boolean).join(' · ')
}

function DeliveryPrice({
  option,
  options,
  locale,
  words,
}: {
  option: ShippingOption
  options: CheckoutOptions
} & Pick<DeliverySectionProps, 'locale' | 'words'>) {
  const { amountMinor, listMinor } = option
  const money = (amount: number) => formatPrice(amount, options.currency, locale)
  const now = amountMinor === 0 ? words.cart.sum.free : money(amountMinor)
  if (listMinor <= amountMinor) return now
  return (
    <>
      <del className={styles.before}>
        <span className="visually-hidden">{words.cart.sum.before} </span>
        {money(listMinor)}
      </del>{' '}
      {now}
    </>
  )
}
