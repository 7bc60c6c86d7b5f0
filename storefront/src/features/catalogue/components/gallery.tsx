'use client'

import type { Image } from '@vitrine/shared-types/primitives/image'
import { useRef, useState } from 'react'
import { fill } from '../../../i18n/fill.ts'
import { PictureFrame } from '../../../ui/picture-frame.tsx'
import type { ProductWords } from '../product-words.ts'
import styles from './gallery.module.css'

const SIZES = '(min-width: 64rem) 56vw, 100vw'

interface GalleryProps {
  images: Image[]
  /** Ids of the pictures that stand on the page's own colour. */
  melting: string[]
  words: ProductWords
}

/** The pictures of a product: to swipe on small screens, one composition on wide ones. */
export function Gallery({ images, melting, words }: GalleryProps) {
  const strip = useRef<HTMLUListElement>(null)
  const [scrolled, setShown] = useState(0)
  // Pictures may be taken away while someone looks.
  const shown = Math.min(scrolled, images.length - 1)

  function noticeScroll() {
    const { current } = strip
    if (current) setShown(Math.round(current.scrollLeft / Math.max(current.clientWidth, 1)))
  }

  function show(index: number) {
    strip.current?.children[index]?.scrollIntoView({ block: 'nearest', inline: 'start' })
  }

  if (images.length === 0) {
    return <PictureFrame image={null} sizes={SIZES} missing={words.noPicture} />
  }
  return (
    <section className={styles.gallery} aria-label={words.gallery}>
      <ul ref={strip} className={styles.strip} onScroll={noticeScroll}>
        {images.map((image, index) => (
          <li key={image.id} className={styles.item}>
            <PictureFrame
              image={image}
              sizes={SIZES}
              missing={words.noPicture}
              priority={index === 0}
              isMelting={melting.includes(image.id)}
            />
          </li>
        ))}
      </ul>
      {images.length > 1 ? (
        <div className={styles.controls}>
          <button
            type="button"
            className={styles.turn}
            aria-label={words.previous}
            disabled={shown === 0}
            onClick={() => show(shown - 1)}
          >
            ←
          </button>
          <p className={styles.counter}>
            <span aria-hidden="true">
              {shown + 1} / {images.length}
            </span>
            <span className="visually-hidden">
              {fill(words.picture, { number: shown + 1, count: images.length })}
            </span>
          </p>
          <button
            type="button"
            className={styles.turn}
            aria-label={words.next}
            disabled={shown >= images.length - 1}
            onClick={() => show(shown + 1)}
          >
            →
          </button>
        </div>
      ) : null}
    </section>
  )
}
