import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { ImportRefusal } from '../refusal.ts'

/** One line of the file (several, when a quoted cell holds line breaks). */
export interface CsvRecord {
  /** Where it begins, counted from 1. */
  line: number
  cells: string[]
}

/** So much text may pass without a line coming to an end; more isn't a product export. */
const MAX_RECORD_CHARS = 4_000_000
const SNIFF_BYTES = 65_536

/** Streams the lines of a CSV file, the header first. Refuses what isn't one in a sentence. */
export async function* readRecords(file: string): AsyncGenerator<CsvRecord> {
  const delimiter = await sniffDelimiter(file)
  const progress = { charsSinceRecord: 0, line: 0 }
  const parser = parse({
    bom: true,
    delimiter,
    info: true,
    relax_column_count: true,
    // Spreadsheets write ="0012" without quoting the cell.
    relax_quotes: true,
    skip_empty_lines: true,
  })
  pipeline(decode(file, progress), parser, () => {})
  try {
    for await (const { record, info } of parser as AsyncIterable<ParsedRecord>) {
      progress.charsSinceRecord = 0
      progress.line = info.lines
      if (record.every((cell) => cell.trim() === '')) continue
      yield { line: info.lines - countLineBreaks(record), cells: record }
    }
  } catch (error) {
    throw asRefusal(error)
  }
}

interface ParsedRecord {
  record: string[]
  info: { lines: number }
}

/** UTF-8 text with plain line ends, held back as soon as one line grows past all measure. */
async function* decode(file: string, progress: { charsSinceRecord: number; line: number }) {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let tail = ''
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    const text = tail + decoder.decode(chunk, { stream: true })
    // A carriage return at the end may belong to a line feed in the next chunk.
    tail = text.endsWith('\r') ? '\r' : ''
    const whole = tail === '' ? text : text.slice(0, -1)
    progress.charsSinceRecord += whole.length
    if (progress.charsSinceRecord > MAX_RECORD_CHARS) {
      throw new ImportRefusal(
        `The line after line ${progress.line} is longer than ${MAX_RECORD_CHARS} characters; a quote may be left open.`,
      )
    }
    yield whole.replace(/\r\n?/gu, '\n')
  }
  yield tail + decoder.decode()
}

function countLineBreaks(cells: string[]): number {
  let count = 0
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count++
  }
  return count
}

/** The sign between the cells, as the header line has it: comma, semicolon or tab. */
async function sniffDelimiter(file: string): Promise<string> {
  const start = await readStart(file).catch((error: unknown) => {
    throw asRefusal(error)
  })
  if (start.length === 0) throw new ImportRefusal('The file is empty.')
  if ((start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff)) {
    throw new ImportRefusal('The file is UTF-16; save it as "CSV UTF-8" and import that.')
  }
  if (start.includes(0)) throw new ImportRefusal('The file is not a text file.')
  const header = start.toString('utf8').split(/[\r\n]/u, 1)[0] ?? ''
  const count = (sign: string) => header.split(sign).length
  const [best] = [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))
  return best ?? ','
}

async function readStart(file: string): Promise<Buffer> {
  const handle = await open(file, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(SNIFF_BYTES), 0, SNIFF_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

function asRefusal(error: unknown): Error {
  if (error instanceof ImportRefusal || !(error instanceof Error)) return error as Error
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return new ImportRefusal('There is no such file.')
  if (code === 'EISDIR') return new ImportRefusal('That is a folder, not a file.')
  if (code === 'EACCES') return new ImportRefusal('The file may not be read by this user.')
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
    return new ImportRefusal('The file is not UTF-8; save it as "CSV UTF-8" and import that.')
  }
  if (error instanceof CsvError) {
    return new ImportRefusal(`The file is not valid CSV: ${error.message}.`)
  }
  return error
}
