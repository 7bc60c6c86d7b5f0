/** The whole file is refused; the message is one sentence for the person who typed the command. */
export class ImportRefusal extends Error {
  override name = 'ImportRefusal'
}

/** One product can't be taken over; the rest of the file goes on. */
export class ProductRefusal extends Error {
  override name = 'ProductRefusal'
  readonly lines: number[]

  constructor(message: string, lines: number[]) {
    super(message)
    this.lines = lines
  }
}
