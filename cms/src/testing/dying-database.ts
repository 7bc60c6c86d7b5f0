import type { OpenDatabase } from '../platform/commerce-database.ts'
import type { Tx } from '../platform/transaction.ts'

const NAME_LENGTH = 60

/** Called after every statement and around every commit, with a name for people. */
export type AtStep = (name: string) => void | Promise<void>

/** A database that stops at every step of the work on it: statements, before and after a commit. */
export function steppedDatabase(db: OpenDatabase, atStep: AtStep): OpenDatabase {
  const stepped = <T extends Pick<Tx, 'execute'>>(on: T): T =>
    new Proxy(on, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name)
        if (typeof value !== 'function') return value
        if (name !== 'execute') return value.bind(target) as unknown
        return async (query: Parameters<Tx['execute']>[0]) => {
          const result = await target.execute(query)
          await atStep(nameOf(query))
          return result
        }
      },
    })
  return {
    execute: stepped(db).execute,
    inTransaction: async (work) => {
      const result = await db.inTransaction(async (tx) => {
        const value = await work(stepped(tx))
        await atStep('before COMMIT')
        return value
      })
      await atStep('after COMMIT')
      return result
    },
    close: () => db.close(),
  }
}

/** The first words of a statement; `…` for what was filled in. */
function nameOf(query: Parameters<Tx['execute']>[0]): string {
  const { queryChunks = [] } = query as { queryChunks?: unknown[] }
  const text = queryChunks.map((chunk) => {
    const value = (chunk as { value?: unknown } | null)?.value
    return Array.isArray(value) ? value.join('') : '…'
  })
  return text.join('').trim().replaceAll(/\s+/gu, ' ').slice(0, NAME_LENGTH)
}
