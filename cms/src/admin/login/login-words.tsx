'use client'

import { useSay } from '../ui/use-say.ts'
import styles from './login-words.module.css'

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

/** What to do without a password. */
export function AfterLogin() {
  const say = useSay()
  return (
    <p className={styles.hint}>
      {say({
        en: 'Password forgotten? An admin can set a new one.',
        th: 'ลืมรหัสผ่าน? ผู้ดูแลระบบตั้งรหัสผ่านใหม่ให้ได้',
      })}
    </p>
  )
}
