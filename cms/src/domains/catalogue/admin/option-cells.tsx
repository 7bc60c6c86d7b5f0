import type { DefaultServerCellComponentProps } from 'payload'
import { idsOf } from '../rules.ts'
import { optionChips } from './cell-loaders.ts'
import styles from './cells.module.css'

type CellProps = Pick<DefaultServerCellComponentProps, 'cellData' | 'i18n' | 'payload' | 'rowData'>

/** The choices of a variant: “Celadon · Large”, colours with their sample. */
export async function OptionsCell({ i18n, payload, rowData }: CellProps) {
  const loader = optionChips(payload, i18n.language)
  const chips = await Promise.all(idsOf(rowData.options).map((id) => loader.load(id)))
  const known = chips.filter((chip) => chip !== null)
  if (known.length === 0) return <span className={styles.faint}>–</span>
  return (
    <span className={styles.chips}>
      {known.map((chip) => (
        <span key={chip.label} className={styles.chip}>
          <Swatch colour={chip.swatch} />
          {chip.label}
        </span>
      ))}
    </span>
  )
}

/** The colour of a value beside its code. */
export function SwatchCell({ cellData }: CellProps) {
  if (typeof cellData !== 'string' || cellData === '') {
    return <span className={styles.faint}>–</span>
  }
  return (
    <span className={styles.chip}>
      <Swatch colour={cellData} />
      <code>{cellData.toUpperCase()}</code>
    </span>
  )
}

function Swatch({ colour }: { colour: string | null }) {
  if (!colour || !/^#[0-9a-f]{6}$/iu.test(colour)) return null
  return <span aria-hidden className={styles.swatch} style={{ background: colour }} />
}
