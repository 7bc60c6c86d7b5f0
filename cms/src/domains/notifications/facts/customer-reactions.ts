import type { FactType } from '../../../outbox/facts.ts'
import type { Tx } from '../../../platform/transaction.ts'
import { readCustomer, type KnownCustomer } from '../../customers/index.ts'
import type { LetterName, Letters } from '../letters/letter.ts'
import type { NoticeData } from '../notices/notice.ts'
import { isReachable } from './read-order.ts'
import { letterOf, type NewNotice, type Outcome, type Reactions } from './reaction.ts'

type CustomerFact = Extract<FactType, `customer.${string}`>

/** Letters about accounts. Their keys hold the fact's own id: each request has its own token. */
export const customerReactions: Reactions<CustomerFact> = {
  'customer.signed_up': (tx, { customerId, token }, { id }) =>
    write(tx, customerId, (customer) => ({
      letters: [toCustomer('confirm-address', id, customer, { name: customer.name, token })],
    })),
  'customer.confirmation_asked': (tx, { customerId, token }, { id }) =>
    write(tx, customerId, (customer) => ({
      letters: [toCustomer('confirm-address', id, customer, { name: customer.name, token })],
    })),
  'customer.known': (tx, { customerId }, { id }) =>
    write(tx, customerId, (customer) => ({
      letters: [toCustomer('known-account', id, customer, { name: customer.name })],
    })),
  'customer.password_reset_asked': (tx, { customerId, token }, { id }) =>
    write(tx, customerId, (customer) => ({
      letters: [toCustomer('reset-password', id, customer, { name: customer.name, token })],
    })),
  'customer.password_changed': (tx, { customerId }, { id }) =>
    write(tx, customerId, (customer) => ({
      letters: [toCustomer('password-changed', id, customer, { name: customer.name })],
      notices: [noticeOf(id, customer, { kind: 'password_changed' })],
    })),
  'customer.email_change_asked': (tx, { customerId, token, email }, { id }) =>
    write(tx, customerId, (customer) => ({
      letters: [
        toCustomer(
          'confirm-new-address',
          id,
          { ...customer, email },
          { name: customer.name, token },
        ),
      ],
    })),
  'customer.email_changed': (tx, { customerId, formerEmail }, { id }) =>
    write(tx, customerId, (customer) => ({
      letters: [
        toCustomer(
          'address-changed',
          id,
          { ...customer, email: formerEmail },
          { name: customer.name },
        ),
      ],
      notices: [noticeOf(id, customer, { kind: 'email_changed' })],
    })),
  'customer.session_stolen': (tx, { customerId }, { id }) =>
    write(tx, customerId, (customer) => ({
      letters: [toCustomer('session-stolen', id, customer, { name: customer.name })],
      notices: [noticeOf(id, customer, { kind: 'session_stolen' })],
    })),
}

/** Nobody is written to who has been erased meanwhile. */
async function write(
  tx: Tx,
  customerId: number,
  outcomeOf: (customer: KnownCustomer) => Outcome,
): Promise<Outcome> {
  const customer = await readCustomer(tx, customerId)
  return customer === null || !isReachable(customer.email) ? {} : outcomeOf(customer)
}

function toCustomer<Name extends LetterName>(
  template: Name,
  factId: number,
  { id, email, locale }: KnownCustomer,
  data: Letters[Name],
) {
  const to = { locale, recipient: email, customerId: id }
  return letterOf(template, `fact:${factId}`, to, data)
}

function noticeOf(factId: number, { id }: KnownCustomer, data: NoticeData): NewNotice {
  return { key: `fact:${factId}`, customerId: id, data }
}
