import pg from 'pg'

/** What of pg's connection is needed here; its types leave it out. */
interface Connection {
  bind(config: { statement: string }): void
  execute(config: object): void
}

/** pg's own query, as it is inside. */
type Inside = new (
  config: unknown,
  values: unknown,
) => {
  prepare(connection: Connection): void
  handleCommandComplete(message: unknown, connection: Connection): void
  requiresPreparation(): boolean
}

/**
 * The first statement of a transaction, sent together with the `BEGIN` before it. There is one
 * Sync for both: if Postgres cannot begin, it skips the statement.
 */
export class FirstOfTransaction extends (pg.Query as unknown as Inside) {
  readonly #beginning: string
  #hasBegun = false

  /** `beginning` is the name of a `BEGIN` that the connection has prepared. */
  constructor(config: unknown, values: unknown, beginning: string) {
    super(config, values)
    this.#beginning = beginning
  }

  override requiresPreparation(): boolean {
    return true
  }

  override prepare(connection: Connection): void {
    connection.bind({ statement: this.#beginning })
    connection.execute({})
    super.prepare(connection)
  }

  override handleCommandComplete(message: unknown, connection: Connection): void {
    if (this.#hasBegun) super.handleCommandComplete(message, connection)
    this.#hasBegun = true
  }
}
