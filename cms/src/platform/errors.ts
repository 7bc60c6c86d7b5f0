import { PROBLEMS, type ProblemCode } from '@vitrine/shared-types/primitives/problem'

/** What a refusal may say beyond its code. It can reach a caller: no secrets, no personal data. */
export interface DomainErrorDetail {
  /** One sentence for the reader of the answer. */
  message?: string
  /** What the contract promises with this code, such as the shortages of `out_of_stock`. */
  data?: Record<string, unknown>
  /** Ids and figures for the log. */
  [key: string]: unknown
}

/** A refusal that has a name in the public contract. */
export class DomainError extends Error {
  readonly code: ProblemCode
  readonly detail: DomainErrorDetail

  constructor(code: ProblemCode, detail: DomainErrorDetail = {}) {
    super(detail.message ?? PROBLEMS[code].title)
    this.name = 'DomainError'
    this.code = code
    this.detail = detail
  }

  /** The HTTP status that the contract gives this refusal. */
  get status(): number {
    return PROBLEMS[this.code].status
  }
}

/** Refusals that only staff can meet; they are no part of the public contract. */
export const STAFF_PROBLEMS = {
  not_staff: { status: 403, title: 'Only staff may do this' },
  invalid_adjustment: { status: 400, title: 'The adjustment is not valid' },
  variant_not_found: { status: 404, title: 'There is no such variant' },
  location_not_found: { status: 404, title: 'There is no such place' },
  stock_below_zero: { status: 409, title: 'There are not so many in stock' },
  stock_below_reserved: { status: 409, title: 'Customers have reserved more than would remain' },
  idempotency_key_reused: {
    status: 409,
    title: 'This key was already used for another adjustment',
  },
} as const satisfies Record<string, { status: number; title: string }>

/** A typed reason for a refusal towards staff. */
export type StaffProblemCode = keyof typeof STAFF_PROBLEMS

/** A refusal towards staff, in the panel or on the command line. */
export class StaffError extends Error {
  readonly code: StaffProblemCode
  readonly detail: DomainErrorDetail

  constructor(code: StaffProblemCode, detail: DomainErrorDetail = {}) {
    super(detail.message ?? STAFF_PROBLEMS[code].title)
    this.name = 'StaffError'
    this.code = code
    this.detail = detail
  }

  /** The HTTP status the panel's endpoints answer with. */
  get status(): number {
    return STAFF_PROBLEMS[this.code].status
  }
}
