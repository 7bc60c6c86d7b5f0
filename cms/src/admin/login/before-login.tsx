'use client'

import { useSay } from '../ui/use-say.ts'
import styles from './before-login.module.css'

/** Who may come in here; shoppers who lost their way read it as well. */
export function BeforeLogin() {
  const say = useSay()
  return (
    <p className={styles.words}>
      {say({
        en: 'For those who look after the shop.',
        th: 'สำหรับผู้ดูแลร้าน',
      })}
    </p>
  )
}
