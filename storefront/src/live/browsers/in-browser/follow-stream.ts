import { BEAT_MS, type LiveMessages } from '../messages.ts'

/** A message of the stream, with its name. */
export type News = {
  [Name in 'hello' | 'store' | 'changed']: { name: Name; message: LiveMessages[Name] }
}['hello' | 'store' | 'changed']

interface Following {
  /** Asked each time a connection is made. */
  address: () => string
  onNews: (news: News) => void
  /** There is no connection; another will be tried. */
  onDown: () => void
}

const SILENT_MS = BEAT_MS * 2.5
const FIRST_RETRY_MS = 1000
const RETRY_GROWTH = 1.6
const LONGEST_RETRY_MS = 30_000
const NAMES: News['name'][] = ['hello', 'store', 'changed']

/** Keeps a stream open: tries again, ever more slowly, and notices when it died in silence. */
export function followStream({ address, onNews, onDown }: Following) {
  let source: EventSource | undefined
  let timer: ReturnType<typeof setTimeout>
  let failures = 0

  const hang = () => {
    clearTimeout(timer)
    source?.close()
  }
  const lose = () => {
    hang()
    onDown()
    const wait = Math.min(FIRST_RETRY_MS * RETRY_GROWTH ** failures, LONGEST_RETRY_MS)
    failures += 1
    // Spread out: all browsers lose a replica at the same moment.
    timer = setTimeout(connect, wait * (0.5 + Math.random()))
  }
  const hear = () => {
    failures = 0
    clearTimeout(timer)
    timer = setTimeout(lose, SILENT_MS)
  }
  function connect() {
    hang()
    source = new EventSource(address())
    timer = setTimeout(lose, SILENT_MS)
    source.addEventListener('error', lose)
    source.addEventListener('beat', hear)
    for (const name of NAMES) {
      source.addEventListener(name, ({ data }: MessageEvent<string>) => {
        hear()
        // The shop's own endpoint writes exactly these.
        onNews({ name, message: JSON.parse(data) })
      })
    }
  }

  connect()
  return { reopen: connect, close: hang }
}
