const WIDTH = 30

/** How far a long step is. */
export interface ProgressBar {
  show: (label: string, done: number, total: number) => void
  clear: () => void
}

/** A bar on one line of a terminal; in a file or a pipe, a line at every tenth. */
export function progressBar(): ProgressBar {
  const out = process.stderr
  let lastTenth = ''
  const show = (label: string, done: number, total: number): void => {
    const share = total === 0 ? 1 : Math.min(1, done / total)
    if (!out.isTTY) {
      const tenth = `${label} ${Math.floor(share * 10)}`
      if (tenth !== lastTenth && done > 0) out.write(`${label}: ${done} of ${total}\n`)
      lastTenth = tenth
      return
    }
    const filled = Math.round(share * WIDTH)
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled)
    out.write(`\r\u001B[K${label} ${bar} ${done} of ${total}`)
  }
  return { show, clear: () => void (out.isTTY && out.write('\r\u001B[K')) }
}
