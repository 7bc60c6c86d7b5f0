import { readdir, readFile } from 'node:fs/promises'

/** Megabytes that a process and its children hold, shared pages counted once; null off Linux. */
export async function memoryOf(pid: number | undefined): Promise<number | null> {
  if (pid === undefined || process.platform !== 'linux') return null
  let kilobytes = 0
  for (const one of [pid, ...(await childrenOf(pid))]) {
    const text = await readFile(`/proc/${one}/smaps_rollup`, 'utf8').catch(() => '')
    kilobytes += Number(/^Pss:\s+(\d+)/mu.exec(text)?.[1] ?? 0)
  }
  return Math.round(kilobytes / 1024)
}

async function childrenOf(pid: number): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/u.test(name))
  const parents = await Promise.all(
    pids.map(async (one) => {
      const stat = await readFile(`/proc/${one}/stat`, 'utf8').catch(() => '')
      // The name before it may hold spaces and brackets.
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
      return { one: Number(one), parent }
    }),
  )
  return parents.filter(({ parent }) => parent === pid).map(({ one }) => one)
}
