import type { ComponentProps } from 'react'
import { TextField } from './field.tsx'

interface EmailFieldProps extends Omit<ComponentProps<typeof TextField>, 'type' | 'maxLength'> {
  /** `username` where it is what somebody signs in with. */
  autoComplete: 'email' | 'username'
}

/** An address for mail: its keyboard on a phone, and nobody who corrects it. */
export function EmailField(props: EmailFieldProps) {
  return (
    <TextField
      {...props}
      type="email"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={254}
      required
    />
  )
}
