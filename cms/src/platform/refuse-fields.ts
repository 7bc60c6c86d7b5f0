import { ValidationError, type PayloadRequest } from 'payload'
import { say, type Words } from './words.ts'

/** What is wrong with one field of a document; `path` as the panel knows it, `price.THB`. */
export interface FieldProblem {
  path: string
  words: Words
}

/** Refuses to save a document and marks the fields; with no problems it does nothing. */
export function refuseFields(
  req: PayloadRequest,
  collection: string,
  id: number | undefined,
  problems: readonly FieldProblem[],
): void {
  if (problems.length === 0) return
  const errors = problems.map(({ path, words }) => ({ path, message: say(req, words) }))
  throw new ValidationError({ collection, req, errors, ...(id !== undefined && { id }) }, req.t)
}

/** What a document will be when the change is saved: a partial change keeps the other fields. */
export function afterChangeOf<Doc extends object>(
  data: Partial<Doc>,
  originalDoc: Doc | undefined,
): Partial<Doc> & { id?: number } {
  return { ...originalDoc, ...data }
}

/** Whole numbers from 1, where there is a number at all. */
export function notWhole(
  path: string,
  value: number | null | undefined,
  least = 1,
): FieldProblem[] {
  if (value === null || value === undefined) return []
  if (Number.isSafeInteger(value) && value >= least) return []
  const words = {
    en: `Write a whole number from ${least}.`,
    th: `ใส่จำนวนเต็มตั้งแต่ ${least} ขึ้นไป`,
  }
  return [{ path, words }]
}

/** Percentages have two digits after the point at most: more would not be counted exactly. */
export function notPercent(path: string, value: number | null | undefined): FieldProblem[] {
  const isFine =
    typeof value === 'number' &&
    value >= 0 &&
    value <= 100 &&
    /^\d+(?:\.\d{1,2})?$/u.test(`${value}`)
  if (isFine) return []
  const words = {
    en: 'Write a percentage from 0 to 100, with two digits after the point at most.',
    th: 'ใส่เปอร์เซ็นต์ตั้งแต่ 0 ถึง 100 ทศนิยมไม่เกินสองตำแหน่ง',
  }
  return [{ path, words }]
}

/** An end comes after its start. */
export function endsTooEarly({
  startsAt,
  endsAt,
}: {
  startsAt?: string | null
  endsAt?: string | null
}): FieldProblem[] {
  if (!startsAt || !endsAt || Date.parse(endsAt) > Date.parse(startsAt)) return []
  const words = { en: 'The end must come after the start.', th: 'วันสิ้นสุดต้องอยู่หลังวันเริ่ม' }
  return [{ path: 'endsAt', words }]
}
