'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { useSay } from '../../../admin/ui/use-say.ts'
import { customerWords } from './customer-words.ts'
import styles from './customer.module.css'
import type { CustomerSeen } from './read-customer.ts'

interface GroupsFormProps {
  customerId: number
  groups: CustomerSeen['groups']
  mayChange: boolean
}

/** Which groups somebody is in: each tick is saved at once, and taken back when it was refused. */
export function GroupsForm({ customerId, groups, mayChange }: GroupsFormProps) {
  const say = useSay()
  const { config } = useConfig()
  const [chosen, setChosen] = useState(() =>
    groups.filter(({ isMember }) => isMember).map(({ id }) => id),
  )
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const url = `${config.serverURL}${config.routes.api}/customers/${customerId}/groups`

  const choose = async (id: number, isMember: boolean) => {
    const before = chosen
    const wanted = isMember ? [...before, id] : before.filter((one) => one !== id)
    setChosen(wanted)
    setIsBusy(true)
    const { groupIds, message } = await put(url, wanted)
    setIsBusy(false)
    setChosen(groupIds ?? before)
    setProblem(groupIds ? null : (message ?? say(customerWords.unreachable)))
    if (groupIds) toast.success(say(customerWords.saved))
  }

  if (groups.length === 0) return <p className={styles.faint}>{say(customerWords.noGroups)}</p>
  return (
    <fieldset className={styles.groups} disabled={isBusy || !mayChange}>
      {groups.map(({ id, label }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={(event) => void choose(id, event.target.checked)}
          />
          {label}
        </label>
      ))}
      {problem === null ? null : (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <p className={styles.faint}>{say(customerWords.groupsHint)}</p>
    </fieldset>
  )
}

interface Answer {
  groupIds?: number[]
  message?: string | undefined
}

async function put(url: string, groupIds: number[]): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method: 'PUT',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ groupIds }),
    })
    const body = (await response.json()) as Answer & { errors?: { message: string }[] }
    return response.ok ? body : { message: body.errors?.[0]?.message }
  } catch {
    return {}
  }
}
