import { PANEL_ID } from './filter-panel.tsx'
import styles from './filter-button.module.css'

interface FilterButtonProps {
  label: string
  chosen: number
  /** What a screen reader says of the number. */
  chosenWord: string
}

/** Opens the drawer where the facets do not stand beside the list. It stays under the thumb. */
export function FilterButton({ label, chosen, chosenWord }: FilterButtonProps) {
  return (
    <div className={styles.dock}>
      <button type="button" popoverTarget={PANEL_ID} className={styles.button} data-filter-button>
        <svg viewBox="0 0 20 20" aria-hidden="true" className={styles.icon}>
          <path d="M2 6h8M15 6h3M2 14h3M10 14h8" />
          <circle cx="12.5" cy="6" r="2.4" />
          <circle cx="7.5" cy="14" r="2.4" />
        </svg>
        {label}
        {chosen > 0 ? (
          <>
            <span aria-hidden="true" className={styles.number}>
              {chosen}
            </span>
            <span className="visually-hidden">{chosenWord}</span>
          </>
        ) : null}
      </button>
    </div>
  )
}
