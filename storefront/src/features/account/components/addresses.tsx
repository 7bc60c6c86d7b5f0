'use client'

import type { Locale } from '@vitrine/shared-types/primitives/locale'
import type { Address } from '@vitrine/shared-types/store-api/v1/addresses'
import { useState } from 'react'
import { callShop } from '../../../api/browser/call-shop.ts'
import { shopKey, shopQueries, useShop } from '../../../api/browser/shop-queries.ts'
import type { AddressWords } from '../../../ui/address-fields.tsx'
import { announce } from '../../../ui/announce.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { refusalWords } from '../../../ui/refusal-words.ts'
import type { AccountWords, FormWords } from '../words.ts'
import { AddressCard } from './address-card.tsx'
import { AddressForm } from './address-form.tsx'
import styles from './addresses.module.css'
import { Loaded } from './loaded.tsx'
import { Nothing } from '../../../ui/nothing.tsx'

interface AddressesProps {
  locale: Locale
  words: AccountWords['addresses']
  address: AddressWords
  form: FormWords
}

type Open = { kind: 'form'; known: Address | null } | { kind: 'remove'; known: Address } | null

/** The addresses that fill in the checkout. */
export function Addresses(props: AddressesProps) {
  const { locale, words, form } = props
  const query = useShop('listAddresses')
  const [open, setOpen] = useState<Open>(null)

  async function done(said: string) {
    setOpen(null)
    announce(said)
    await shopQueries.invalidateQueries({ queryKey: shopKey('listAddresses') })
  }

  return (
    <Loaded query={query} locale={locale} form={form}>
      {({ items }) => (
        <div className={styles.addresses}>
          {items.length === 0 ? <Nothing title={words.empty} /> : null}
          <ul className={styles.list}>
            {items.map((known) => (
              <li key={known.id}>
                <AddressCard
                  {...props}
                  known={known}
                  onChange={() => setOpen({ kind: 'form', known })}
                  onRemove={() => setOpen({ kind: 'remove', known })}
                  onSaved={() => void done(words.saved)}
                />
              </li>
            ))}
          </ul>
          <Button look="plain" onClick={() => setOpen({ kind: 'form', known: null })}>
            {words.add}
          </Button>
          <Dialog
            isOpen={open !== null}
            onClose={() => setOpen(null)}
            title={titleOf(open, words)}
            closeWord={form.close}
          >
            {open?.kind === 'form' ? (
              <AddressForm
                {...props}
                key={open.known?.id ?? 'new'}
                known={open.known}
                onSaved={() => void done(words.saved)}
                onCancel={() => setOpen(null)}
              />
            ) : null}
            {open?.kind === 'remove' ? (
              <RemoveAddress
                {...props}
                known={open.known}
                onRemoved={() => void done(words.removed)}
                onCancel={() => setOpen(null)}
              />
            ) : null}
          </Dialog>
        </div>
      )}
    </Loaded>
  )
}

function titleOf(open: Open, words: AccountWords['addresses']): string {
  if (open?.kind === 'remove') return words.removeTitle
  return open?.known ? words.changeTitle : words.addTitle
}

interface RemoveAddressProps extends AddressesProps {
  known: Address
  onRemoved: () => void
  onCancel: () => void
}

function RemoveAddress({ known, words, form, onRemoved, onCancel }: RemoveAddressProps) {
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  async function remove() {
    setBusy(true)
    const answer = await callShop('removeAddress', { params: { addressId: known.id } })
    setBusy(false)
    // Gone already is what was wanted.
    if (answer.ok || answer.problem?.code === 'address_not_found') onRemoved()
    else setFailure(refusalWords(answer, form))
  }
  return (
    <div className={styles.remove}>
      <p>
        <strong>{known.name}</strong>, {known.line1}
      </p>
      <p className={styles.soft}>{words.removeText}</p>
      {failure ? (
        <p role="alert" className={styles.failure}>
          {failure}
        </p>
      ) : null}
      <div className={styles.foot}>
        <Button look="danger" isBusy={isBusy} onClick={() => void remove()}>
          {words.remove}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {form.cancel}
        </Button>
      </div>
    </div>
  )
}
