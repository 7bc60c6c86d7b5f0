'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { useSay } from '../../admin/ui/use-say.ts'
import { FailedPages } from './failed-pages.tsx'
import styles from './receipt.module.css'
import { outcomeWords, receiptWords } from './receipt-words.ts'
import { ShopTable } from './shop-table.tsx'
import { TagList } from './tag-list.tsx'
import { useReceipt } from './use-receipt.ts'
import type { Receipt } from './watch-receipt.ts'

/** Long enough to be read; then the summary alone stays, and hides no field. */
const FOLDS_AFTER_MS = 8000

/** Beside the controls of a form: what became of a save, filling itself as the shops answer. */
export function PublishReceipt() {
  const say = useSay()
  const ids = useId()
  const { config } = useConfig()
  const { receipt, close, retry } = useReceipt()
  const [isOpen, setIsOpen] = useFolding(receipt)
  if (!receipt) return <span role="status" className={styles.silent} />
  const change = receipt.kind === 'change' ? receipt : null
  return (
    <div className={styles.anchor} data-state={stateOf(receipt)}>
      <section className={styles.card} aria-label={say(receiptWords.title)}>
        <header className={styles.head}>
          <p className={styles.summary} role="status">
            <span className={styles.sign} aria-hidden="true" />
            {say(summaryOf(receipt))}
          </p>
          {change ? (
            <button
              type="button"
              className={styles.quiet}
              aria-expanded={isOpen}
              aria-controls={ids}
              onClick={() => setIsOpen(!isOpen)}
            >
              {say(receiptWords.details)}
            </button>
          ) : null}
          <button
            type="button"
            className={styles.close}
            aria-label={say(receiptWords.close)}
            onClick={close}
          >
            ×
          </button>
        </header>
        {receipt.kind === 'nothing' ? (
          <p className={styles.faint}>{say(receiptWords.nothingWhy)}</p>
        ) : null}
        {change ? (
          <div id={ids} hidden={!isOpen} className={styles.body}>
            <Details {...change} retry={retry} />
            <a className={styles.more} href={`${config.routes.admin}/publishing`}>
              {say(receiptWords.allPublished)}
            </a>
          </div>
        ) : null}
      </section>
    </div>
  )
}

/** Open until all is well and was read; whoever opens or closes it has the last word. */
function useFolding(receipt: Receipt | null) {
  const key = receipt?.kind === 'change' ? receipt.change.events[0]?.seq : undefined
  const isWell = receipt?.kind === 'change' && receipt.outcome.state === 'live'
  const [folded, setFolded] = useState<{ key: number | undefined; isOpen: boolean }>()
  const isOpen = folded?.key === key && folded ? folded.isOpen : true
  const setIsOpen = (isNowOpen: boolean) => setFolded({ key, isOpen: isNowOpen })
  useEffect(() => {
    if (!isWell) return undefined
    const fold = () =>
      setFolded((known) => (known && known.key === key ? known : { key, isOpen: false }))
    const timer = setTimeout(fold, FOLDS_AFTER_MS)
    return () => clearTimeout(timer)
  }, [key, isWell])
  return [isOpen, setIsOpen] as const
}

type DetailsProps = Extract<Receipt, { kind: 'change' }> & {
  retry: (seqs: number[]) => Promise<boolean>
}

function Details({ change, outcome, retry }: DetailsProps) {
  const say = useSay()
  return (
    <>
      {outcome.state === 'alone' ? (
        <p className={styles.faint}>{say(receiptWords.aloneWhy)}</p>
      ) : (
        <ShopTable shops={outcome.perShop} />
      )}
      <FailedPages
        shops={outcome.perShop}
        retry={() => retry(change.events.map((event) => event.seq))}
      />
      <TagList events={change.events} />
    </>
  )
}

function stateOf(receipt: Receipt): string {
  return receipt.kind === 'change' ? receipt.outcome.state : receipt.kind
}

function summaryOf(receipt: Receipt) {
  if (receipt.kind === 'change') return outcomeWords(receipt.outcome)
  if (receipt.kind === 'asking') return receiptWords.onItsWay
  return receiptWords[receipt.kind]
}
