import type { ReactNode } from 'react'
import { translate } from '../../../i18n/translate.ts'
import type { Locale } from '@vitrine/shared-types/primitives/locale'
import { ShopLink } from '../../../ui/shop-link.tsx'
import { Stars } from '../../../ui/stars.tsx'
import type { Choice, FacetGroup } from '../facet-groups.ts'
import styles from './facet-list.module.css'
import { Fold } from './fold.tsx'
import { Tick } from './tick.tsx'

/** So many values are seen at once; the others fold away, except those that are chosen. */
const SHOWN = 8
/** Folding away one or two would save no room. */
const FOLD_FROM = SHOWN + 3

interface FacetListProps {
  group: FacetGroup
  locale: Locale
  /** Whether its values are seen at first. */
  isOpen: boolean
  /** Below the values. */
  foot?: ReactNode
}

/**
 * The values of one facet. Each is a link that chooses it or takes it away, so that it works without
 * a script; folding is a checkbox and a rule of the style sheet for the same reason.
 */
export function FacetList({ group, locale, isOpen, foot }: FacetListProps) {
  const t = translate(locale, 'list')
  const { choices, heading, kind, key } = group
  const isFolded = choices.length >= FOLD_FROM
  const toggle = `all-${key}`
  return (
    <Fold isOpen={isOpen} className={styles.facet} name={key}>
      <summary className={styles.heading}>
        <span>{heading}</span>
      </summary>
      {isFolded ? <input type="checkbox" id={toggle} className={styles.unfold} /> : null}
      <ul className={kind === 'path' ? styles.path : styles.values} aria-label={heading}>
        {choices.map((choice, index) => (
          <li
            key={choice.key}
            className={isFolded && index >= SHOWN && !choice.isSelected ? styles.more : undefined}
          >
            <ChoiceLink choice={choice} kind={kind} locale={locale} />
          </li>
        ))}
      </ul>
      {isFolded ? (
        <label htmlFor={toggle} className={styles.all}>
          <span className={styles.whenFolded}>{t('showAll', { count: choices.length })}</span>
          <span className={styles.whenOpen}>{t('showFewer')}</span>
        </label>
      ) : null}
      {foot}
    </Fold>
  )
}

interface ChoiceLinkProps {
  choice: Choice
  kind: FacetGroup['kind']
  locale: Locale
}

function ChoiceLink({ choice, kind, locale }: ChoiceLinkProps) {
  const t = translate(locale, 'list')
  const { label, count, isSelected, href, swatch, stars, depth = 0 } = choice
  const said = (
    <span className="visually-hidden">
      {' '}
      {isSelected ? t('chosen') : ''} {t('pieces', { count })}
    </span>
  )
  const number = (
    <span className={styles.count} aria-hidden="true">
      {count.toLocaleString(locale)}
    </span>
  )
  if (kind === 'path') {
    return (
      <ShopLink
        href={href}
        rel="nofollow"
        scroll={false}
        className={styles.step}
        aria-current={isSelected ? 'true' : undefined}
      >
        <span className={styles.label} style={{ '--depth': depth } as object}>
          {label}
        </span>
        {number}
        {said}
      </ShopLink>
    )
  }
  return (
    <ShopLink
      href={href}
      rel="nofollow"
      scroll={false}
      className={count === 0 && !isSelected ? `${styles.value} ${styles.empty}` : styles.value}
      aria-current={isSelected ? 'true' : undefined}
    >
      <Tick isSelected={isSelected} kind={kind} swatch={swatch ?? null} />
      <span className={styles.label}>
        {stars === undefined ? (
          label
        ) : (
          <>
            <Stars value={stars} />
            <span className={styles.andUp}>{t('andUp')}</span>
            <span className="visually-hidden">{label}</span>
          </>
        )}
      </span>
      {number}
      {said}
    </ShopLink>
  )
}
