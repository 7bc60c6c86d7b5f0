'use client'

import type { Cart } from '@vitrine/shared-types/store-api/v1/carts'
import { type ReactNode, useRef, useState } from 'react'
import { useForm } from '../../../ui/use-form.ts'
import { Button } from '../../../ui/button.tsx'
import type { Reader } from '../../../ui/context.ts'
import { TextAreaField } from '../../../ui/field.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { moneyOf } from '../../../ui/quote-sum.tsx'
import { fill } from '../../../i18n/fill.ts'
import { readDraft } from '../draft.ts'
import { missingIn } from '../form-data.ts'
import { useSums } from '../use-sums.ts'
import { usePlacing } from '../use-placing.ts'
import type { CheckoutWords } from '../words.ts'
import { AddressSection } from './address-section.tsx'
import styles from './checkout-form.module.css'
import { ContactSection } from './contact-section.tsx'
import { DeliverySection } from './delivery-section.tsx'
import { OrderSummary } from './order-summary.tsx'
import { PaymentSection } from './payment-section.tsx'
import { Trouble } from './trouble.tsx'

interface CheckoutFormProps {
  cart: Cart
  isBusy: boolean
  reader: Reader
  words: CheckoutWords
  coupons: ReactNode
}

/** Everything on one page, from top to bottom, and the sum beside it. */
export function CheckoutForm({ cart, isBusy, reader, words, coupons }: CheckoutFormProps) {
  const { checkout } = words
  const [typed] = useState(() => readDraft().typed)
  const sums = useSums(cart, typed)
  const placing = usePlacing({ cart, sums, reader, words })
  const { form, field, summary } = useForm({
    words: words.form,
    labels: labelsOf(words),
    check: (data) => missingIn(data, words),
    send: placing.send,
  })
  const { trouble, isPlacing } = placing
  const element = useRef<HTMLFormElement>(null)
  /** What is known of a customer has filled in fields without anybody typing. */
  const onFilled = () => {
    if (element.current) sums.look(element.current)
  }
  const quote = trouble?.kind === 'total' ? trouble.quote : sums.quote
  const total = moneyOf(quote, reader.locale)(quote.totalMinor)
  const press =
    trouble?.kind === 'total' ? checkout.trouble.agree : sums.isSure ? checkout.place : null
  return (
    <form
      {...form}
      ref={element}
      className={styles.form}
      onInput={(event) => {
        form.onInput(event)
        sums.look(event.currentTarget)
      }}
      onChange={(event) => sums.look(event.currentTarget)}
    >
      <div className={styles.steps}>
        <FormErrors {...summary} />
        <ContactSection
          reader={reader}
          words={words}
          typed={typed}
          field={field}
          onFilled={onFilled}
        />
        <AddressSection
          locale={reader.locale}
          words={words}
          typed={typed}
          field={field}
          onFilled={onFilled}
        />
        <DeliverySection
          options={sums.options}
          isBusy={sums.isLooking}
          chosen={sums.shippingMethodId}
          onChoose={sums.chooseShipping}
          locale={reader.locale}
          words={words}
        />
        <PaymentSection
          options={sums.options}
          isFree={sums.isSure && quote.totalMinor === 0}
          chosen={sums.paymentMethod}
          onChoose={sums.choosePayment}
          words={words}
        />
        <details className={styles.note} open={Boolean(typed['note'])}>
          <summary className={styles.noteAsk}>{checkout.note.ask}</summary>
          <TextAreaField
            {...field('note')}
            label={checkout.note.label}
            hint={checkout.note.hint}
            maxLength={1000}
            defaultValue={typed['note'] ?? ''}
          />
        </details>
      </div>
      <div className={styles.side}>
        <OrderSummary
          cart={cart}
          quote={quote}
          isBusy={isBusy || !sums.isSure}
          reader={reader}
          words={words}
          coupons={coupons}
        >
          {trouble ? (
            <Trouble
              trouble={trouble}
              cart={cart}
              reader={reader}
              words={words}
              onSolved={placing.forget}
            />
          ) : sums.isAway ? (
            <p role="status" className={styles.away}>
              {checkout.trouble.awayLoad}
            </p>
          ) : null}
          <div className={styles.press}>
            <Button type="submit" isWide isBusy={isPlacing || !sums.canPlace}>
              {isPlacing ? checkout.placing : press ? fill(press, { total }) : checkout.placePlain}
            </Button>
            <p className={styles.safe} role={isPlacing ? 'status' : undefined}>
              {isPlacing ? checkout.placingStay : checkout.safe}
            </p>
          </div>
        </OrderSummary>
      </div>
    </form>
  )
}

function labelsOf({ checkout, address }: CheckoutWords): Record<string, string> {
  const { contact, address: own } = checkout
  return {
    email: contact.email,
    'ship-name': address.name,
    'ship-line1': address.line1,
    'bill-name': `${own.billingTitle}: ${address.name}`,
    'bill-line1': `${own.billingTitle}: ${address.line1}`,
  }
}
