import { isDamage } from '../../persistence/damage.ts';
import type { Database, SqlValue } from '../../persistence/sqlite.ts';

/** The same database, whose errors that tell of a damaged file are heard on their way to the caller. */
export function heedDamage(database: Database, onDamage: () => void): Database {
  const heeding = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      if (isDamage(error)) onDamage();
      throw error;
    }
  };
  return {
    exec: (sql) => heeding(() => database.exec(sql)),
    run: (sql, ...values) => heeding(() => database.run(sql, ...values)),
    insert: (sql, ...values) => heeding(() => database.insert(sql, ...values)),
    one: <Row>(sql: string, ...values: ReadonlyArray<SqlValue>) =>
      heeding(() => database.one<Row>(sql, ...values)),
    all: <Row>(sql: string, ...values: ReadonlyArray<SqlValue>) =>
      heeding(() => database.all<Row>(sql, ...values)),
    *each<Row>(sql: string, ...values: ReadonlyArray<SqlValue>): IterableIterator<Row> {
      try {
        yield* database.each<Row>(sql, ...values);
      } catch (error) {
        if (isDamage(error)) onDamage();
        throw error;
      }
    },
    close: () => database.close(),
  };
}
