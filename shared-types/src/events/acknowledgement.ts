import { z } from 'zod'
import { Revision } from '../primitives/revision.ts'

/** One page that could not be made anew; the old one is still shown. */
export const FailedPage = z.strictObject({ path: z.string().max(500), reason: z.string().max(300) })
export type FailedPage = z.infer<typeof FailedPage>

/** What one replica of a shop did about one event. */
export const EventReceipt = z.strictObject({
  seq: z.int().min(1),
  /** Pages that it keeps and has made anew. */
  pages: z.int().min(0),
  /** Browsers that had one of them open and were told. */
  browsers: z.int().min(0),
  /** From the change to the last page, in milliseconds by the replica's clock. */
  durationMs: z.int().min(0),
  failed: z.array(FailedPage).max(20),
})
export type EventReceipt = z.infer<typeof EventReceipt>

/** Sent by a replica, signed with the shop's secret: how far it is, and what it did. */
export const Acknowledgement = z.strictObject({
  replica: z.string().min(1).max(100),
  revision: Revision,
  receipts: z.array(EventReceipt).max(500),
})
export type Acknowledgement = z.infer<typeof Acknowledgement>

/** `POST` with `Authorization: Bearer {SHOP_SECRET}`; answers 204. */
export const ACKNOWLEDGEMENTS_PATH = '/store/v1/events/acknowledgements'
