'use client'

import type { PaymentStep } from '@vitrine/shared-types/store-api/v1/payment-step'
import { fill } from '../../../i18n/fill.ts'
import { Button } from '../../../ui/button.tsx'
import type { OrderWords } from '../words.ts'
import styles from './promptpay-code.module.css'

interface PromptPayCodeProps {
  step: Extract<PaymentStep, { kind: 'promptpay' }>
  amount: string
  words: OrderWords
}

/** Sharp on every screen, and large enough for a camera that sees badly. */
const SAVED_PX = 1024

/** The code to scan; whoever reads this on the phone they pay with can save it as a picture. */
export function PromptPayCode({ step, amount, words }: PromptPayCodeProps) {
  const { pay } = words.order
  const source = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(step.qrSvg)}`
  return (
    <figure className={styles.code}>
      <div className={styles.frame}>
        {/* oxlint-disable-next-line nextjs/no-img-element -- made by the shop's server, not a picture of the store */}
        <img src={source} alt={fill(pay.qrAlt, { amount })} className={styles.picture} />
      </div>
      <figcaption className={styles.words}>
        <p className={styles.scan}>{pay.scan}</p>
        <p className={styles.amount}>{amount}</p>
        <p className={styles.help}>{pay.scanPhone}</p>
        <Button look="plain" onClick={() => void save(source, `promptpay-${step.reference}.png`)}>
          {pay.save}
        </Button>
      </figcaption>
    </figure>
  )
}

/** As PNG: banking apps read pictures, and no drawings. */
async function save(source: string, name: string): Promise<void> {
  const picture = new Image(SAVED_PX, SAVED_PX)
  picture.src = source
  await picture.decode()
  const canvas = document.createElement('canvas')
  canvas.width = SAVED_PX
  canvas.height = SAVED_PX
  const pen = canvas.getContext('2d')
  if (!pen) return
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, SAVED_PX, SAVED_PX)
  pen.drawImage(picture, 0, 0, SAVED_PX, SAVED_PX)
  const link = document.createElement('a')
  link.href = canvas.toDataURL('image/png')
  link.download = name
  link.click()
}
