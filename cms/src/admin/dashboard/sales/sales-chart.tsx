import type { Currency } from '@vitrine/shared-types/primitives/money'
import { shortAmount } from '../../ui/money-text.ts'
import type { SalesDay } from './sales-figures.ts'
import styles from './sales.module.css'

const HEIGHT = 96
const STEP = 12
const BAR = 8

interface SalesChartProps {
  days: SalesDay[]
  currency: Currency
  language: string
  label: string
}

/** Revenue by day as bars; each says its day and sum to the pointer and to screen readers. */
export function SalesChart({ days, currency, language, label }: SalesChartProps) {
  const highest = Math.max(1, ...days.map(({ revenueMinor }) => revenueMinor))
  const width = days.length * STEP
  return (
    <figure className={styles.chart}>
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="list"
        aria-label={label}
      >
        {days.map(({ day, revenueMinor }, index) => {
          const height = revenueMinor === 0 ? 1 : Math.max(3, (revenueMinor / highest) * HEIGHT)
          const words = `${dayWords(day, language)}: ${shortAmount(revenueMinor, currency)}`
          return (
            <g key={day} role="listitem" aria-label={words}>
              <title>{words}</title>
              <rect
                x={index * STEP}
                y={0}
                width={STEP}
                height={HEIGHT}
                className={styles.hit ?? ''}
              />
              <rect
                x={index * STEP + (STEP - BAR) / 2}
                y={HEIGHT - height}
                width={BAR}
                height={height}
                className={(revenueMinor === 0 ? styles.none : styles.bar) ?? ''}
              />
            </g>
          )
        })}
      </svg>
      <figcaption className={styles.axis}>
        <span>{dayWords(days[0]?.day, language)}</span>
        <span>{shortAmount(highest === 1 ? 0 : highest, currency)}</span>
        <span>{dayWords(days.at(-1)?.day, language)}</span>
      </figcaption>
    </figure>
  )
}

function dayWords(day: string | undefined, language: string): string {
  if (day === undefined) return ''
  const date = new Date(`${day}T12:00:00Z`)
  const locale = language === 'th' ? 'th-TH' : 'en-GB'
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }).format(date)
}
