/** An answer that is JSON text already. */
export class JsonText {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** An answer that is JSON already, in UTF-8. */
export class JsonBytes {
  readonly bytes: Buffer
  constructor(bytes: Buffer) {
    this.bytes = bytes
  }
}

/** A piece of JSON: text, or the same in UTF-8. */
export type JsonPiece = string | Buffer

/** Pieces behind one another, in UTF-8: what is bytes already is only copied. */
export function joinJson(pieces: readonly JsonPiece[]): Buffer {
  const length = pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0)
  const bytes = Buffer.allocUnsafeSlow(length)
  let at = 0
  for (const piece of pieces) {
    at += typeof piece === 'string' ? bytes.write(piece, at) : piece.copy(bytes, at)
  }
  return bytes
}
