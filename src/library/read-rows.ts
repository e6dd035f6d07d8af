/** Reads rows from D1. */

export type Value = string | number

export type Read = <Row>(sql: string, values: readonly Value[]) => Promise<Row[]>

/** A function that reads the rows of a statement, with its values bound in order. */
export const rowReader =
  (database: Pick<D1Database, 'prepare'>): Read =>
  async <Row>(sql: string, values: readonly Value[]) => {
    const statement = database.prepare(sql).bind(...values)
    return (await statement.all<Row>()).results
  }
