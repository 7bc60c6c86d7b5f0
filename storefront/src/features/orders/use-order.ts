'use client'

import type { Order } from '@vitrine/shared-types/store-api/v1/orders'
import { useEffect, useState } from 'react'
import { callShop } from '../../api/browser/call-shop.ts'
import { shopKey, shopQueries, useShop } from '../../api/browser/shop-queries.ts'
import { handOverKey } from './order-key.ts'
import { isSettled } from './rules.ts'

/** So long the shop holds its answer back when nothing has changed. */
const WAIT_S = 20
const PAUSE_MS = 5000

/** Keeps what the shop said of an order, for every part of the page. */
export function rememberOrder(order: Order): void {
  const key = keyOf(order.number)
  const known = shopQueries.getQueryData<Order>(key)
  // An answer that was long on its way must not undo a newer one.
  if (!known || known.version <= order.version) shopQueries.setQueryData(key, order)
}

/** An order, kept up to date while somebody looks. */
export function useOrder(number: string) {
  const [isReady, setReady] = useState(false)
  useEffect(() => {
    let isHere = true
    void handOverKey(number).then(() => isHere && setReady(true))
    return () => {
      isHere = false
    }
  }, [number])
  const query = useShop('getOrder', { params: { number } }, { isWanted: isReady })
  const order = query.data
  useSettling(order)
  const isAway = useNews(order)
  return {
    order,
    error: order ? null : query.error,
    isAway: isAway || Boolean(query.error?.isPassing),
    updatedAt: query.dataUpdatedAt,
    retry: () => void query.refetch(),
  }
}

function keyOf(number: string) {
  return shopKey('getOrder', { params: { number } })
}

/** Back from the payment partner's page: asks what became of it, once. */
function useSettling(order: Order | undefined) {
  const number = order?.number
  const isOpen = order?.payment.kind === 'redirect' || order?.payment.kind === 'waiting'
  useEffect(() => {
    if (number === undefined || !isOpen) return
    void callShop('settlePayment', { params: { number } }).then((answer) => {
      if (answer.ok) rememberOrder(answer.data)
    })
    // oxlint-disable-next-line react/exhaustive-deps -- once for each order
  }, [number])
}

/** Asks for what is newer, again and again while the page is seen. True while nobody answers. */
function useNews(order: Order | undefined): boolean {
  const [isAway, setAway] = useState(false)
  const number = order?.number
  const isOver = order === undefined || isSettled(order)
  useEffect(() => {
    if (number === undefined || isOver) return
    const line = follow(number, setAway)
    return () => line.stop()
  }, [number, isOver])
  return isAway && !isOver
}

function follow(number: string, setAway: (isAway: boolean) => void) {
  let asking = new AbortController()
  let isStopped = false

  async function ask() {
    const { signal } = asking
    while (!signal.aborted) {
      const after = shopQueries.getQueryData<Order>(keyOf(number))?.version ?? 1
      const query = { after, wait: WAIT_S }
      const answer = await callShop('getOrder', { params: { number }, query, signal })
      if (signal.aborted) return
      setAway(!answer.ok && answer.unreachable === true)
      if (answer.ok) rememberOrder(answer.data)
      else if (isFinal(answer.problem?.status)) return
      // Also when the shop answers at once without news: nobody shall ask in a tight circle.
      if (!answer.ok || answer.data.version === after) await pause(answer.ok ? 1000 : PAUSE_MS)
    }
  }
  function look() {
    asking.abort()
    if (isStopped || document.visibilityState !== 'visible') return
    asking = new AbortController()
    void ask()
  }
  look()
  document.addEventListener('visibilitychange', look)
  return {
    stop() {
      isStopped = true
      document.removeEventListener('visibilitychange', look)
      asking.abort()
    },
  }
}

/** Nobody may see it any longer: asking again cannot help. */
function isFinal(status: number | undefined): boolean {
  return status !== undefined && status < 500 && status !== 429
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
