import type { AdminViewServerProps } from 'payload'
import { shopDay } from '../../../../platform/shop-time.ts'
import { addressLines } from '../../../../admin/ui/address-lines.ts'
import { forStaffAlone } from '../../../../admin/ui/for-staff.ts'
import { databaseOf } from '../../../../platform/commerce-database.ts'
import { DomainError } from '../../../../platform/errors.ts'
import { say } from '../../../../platform/words.ts'
import { readDeskOrder, type DeskOrder } from '../desk-order.ts'
import { slipOf, type Slip } from './slip-lines.ts'
import { SlipTools } from './slip-tools.tsx'
import { slipWords, toolWords } from './slip-words.ts'
import styles from './slip.module.css'

/** Paper that a slip is made for: a sheet of the office, or the size of a label. */
export const SIZES = ['a4', 'a6'] as const
export type Size = (typeof SIZES)[number]

const PAPER: Record<Size, string> = {
  a4: '@page { size: 210mm 297mm; margin: 16mm }',
  a6: '@page { size: 105mm 148mm; margin: 6mm }',
}

/** What goes into the box: for paper, in the customer's language, and without prices. */
export async function PackingSlipView({
  initPageResult,
  params,
  searchParams,
}: AdminViewServerProps) {
  forStaffAlone(initPageResult)
  const { req } = initPageResult
  const segments = Array.isArray(params?.['segments']) ? params['segments'] : []
  const desk = await findDesk(req.payload, Number(segments[1]))
  if (desk === null) return <p className={styles.none}>{say(req, toolWords.none)}</p>
  const settings = await req.payload.findGlobal({
    slug: 'storeSettings',
    overrideAccess: false,
    req,
    depth: 0,
  })
  const size = SIZES.find((one) => one === searchParams?.['size']) ?? 'a4'
  const parcelId = typeof searchParams?.['parcel'] === 'string' ? searchParams['parcel'] : null
  return (
    <div className={styles.desk}>
      <title>{`${say(req, slipWords.title)} ${desk.order.number}`}</title>
      <style>{PAPER[size]}</style>
      <SlipTools orderId={desk.order.id} size={size} parcelId={parcelId} />
      <Sheet desk={desk} slip={slipOf(desk.order, parcelId)} size={size} shop={settings.name} />
    </div>
  )
}

async function findDesk(
  payload: AdminViewServerProps['payload'],
  orderId: number,
): Promise<DeskOrder | null> {
  if (!Number.isSafeInteger(orderId) || orderId < 1 || orderId > 2_147_483_647) return null
  try {
    return await readDeskOrder({ db: databaseOf(payload), clock: () => new Date() }, orderId)
  } catch (error) {
    if (error instanceof DomainError) return null
    throw error
  }
}

interface SheetProps {
  desk: DeskOrder
  slip: Slip
  size: Size
  shop: string
}

function Sheet({ desk, slip, size, shop }: SheetProps) {
  const { order } = desk
  const { locale } = order
  const tell = (words: { en: string; th: string }) => words[locale]
  const [name, ...address] = addressLines(order.shippingAddress, locale)
  const { shipping } = order.quote
  return (
    <article className={styles.sheet} data-size={size} lang={locale}>
      <header className={styles.head}>
        <strong className={styles.shop}>{shop}</strong>
        <span>{tell(slipWords.title)}</span>
      </header>
      <div className={styles.facts}>
        <section>
          <h2>{tell(slipWords.shipTo)}</h2>
          <address>
            <strong>{name}</strong>
            {address.map((line, place) => (
              <span key={`${place}-${line}`}>{line}</span>
            ))}
          </address>
        </section>
        <dl>
          <dt>{tell(slipWords.order)}</dt>
          <dd className={styles.number}>{order.number}</dd>
          <dt>{tell(slipWords.placed)}</dt>
          <dd>{shopDay(order.placedAt, locale, 'long')}</dd>
          {slip.place === null ? null : (
            <>
              <dt>{tell(slipWords.parcel)}</dt>
              <dd>{slip.place}</dd>
            </>
          )}
          {shipping === null ? null : (
            <>
              <dt>{tell(slipWords.by)}</dt>
              <dd>{shipping.label}</dd>
            </>
          )}
        </dl>
      </div>
      <Goods slip={slip} tell={tell} />
      {order.note === null ? null : (
        <section className={styles.note}>
          <h2>{tell(slipWords.note)}</h2>
          <p>{order.note}</p>
        </section>
      )}
      <footer className={styles.foot}>
        {slip.isPart ? <p>{tell(slipWords.later)}</p> : null}
        <p>{tell(slipWords.thanks)}</p>
      </footer>
    </article>
  )
}

function Goods({ slip, tell }: Pick<SheetProps, 'slip'> & { tell: (words: Both) => string }) {
  return (
    <table className={styles.goods}>
      <thead>
        <tr>
          <th scope="col">{tell(slipWords.goods)}</th>
          <th scope="col">{tell(slipWords.pieces)}</th>
        </tr>
      </thead>
      <tbody>
        {slip.lines.map(({ line, pieces }) => (
          <tr key={line.id}>
            <td>
              <span className={styles.box} />
              <strong>{line.title}</strong>
              {line.variantTitle === null ? null : <span>{line.variantTitle}</span>}
              <small>{line.sku}</small>
            </td>
            <td>{pieces}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td>{tell(slipWords.together)}</td>
          <td>{slip.lines.reduce((sum, { pieces }) => sum + pieces, 0)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

type Both = { en: string; th: string }
