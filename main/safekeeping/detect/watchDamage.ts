import { isDamage } from '../../persistence/damage.ts';
import type { Database, SqlValue } from '../../persistence/sqlite.ts';

/** The same database, whose errors that tell of a damaged file are heard on their way to the caller. */
export function watchDamage(database: Database, onDamage: () => void): Database {
  const watching = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      if (isDamage(error)) onDamage();
      throw error;
    }
  };
  return {
    exec: (sql) => watching(() => database.exec(sql)),
    run: (sql, ...values) => watching(() => database.run(sql, ...values)),
    insert: (sql, ...values) => watching(() => database.insert(sql, ...values)),
    one: <Row>(sql: string, ...values: ReadonlyArray<SqlValue>) =>
      watching(() => database.one<Row>(sql, ...values)),
    all: <Row>(sql: string, ...values: ReadonlyArray<SqlValue>) =>
      watching(() => database.all<Row>(sql, ...values)),
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
