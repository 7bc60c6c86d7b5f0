import styles from './cells.module.css'

/** A small picture in the shape of the shop's cards, or the place where one is missing. */
export function Picture({ src }: { src: string | null }) {
  if (src === null) return <span className={styles.noPicture} />
  return <img className={styles.picture} src={src} alt="" loading="lazy" decoding="async" />
}
