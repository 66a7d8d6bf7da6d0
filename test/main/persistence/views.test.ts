import { describe, expect, it } from 'vitest';
import { migrate } from '../../../main/persistence/migrate.ts';
import { stretchSql } from '../../../main/persistence/queue/queueQueries.ts';
import { viewSql } from '../../../main/persistence/queue/viewSql.ts';
import { openDatabase } from '../../../main/persistence/sqlite.ts';
import { english } from '../../../shared/messages/en/english.ts';
import { type CaseView, QUEUE_VIEWS } from '../../../shared/queue/queueView.ts';

const VIEWS = QUEUE_VIEWS.filter((view): view is CaseView => view !== 'drafts');

describe('a window on a plain view', () => {
  it.each(VIEWS)('walks an index and sorts nothing: %s', (view) => {
    const database = openDatabase(':memory:');
    migrate(english, database, ':memory:');
    const sql = viewSql(view, {}, { by: 'AM', now: 0 });
    for (const backwards of [false, true]) {
      const text = `EXPLAIN QUERY PLAN ${stretchSql(sql, backwards)}`;
      const plan = database.all<{ detail: string }>(text, ...sql.values, 1, 60, 0);
      expect(plan.map((step) => step.detail).join('\n')).toMatch(
        new RegExp(`^(SEARCH|SCAN) case_row USING COVERING INDEX ${sql.index}[^\n]*$`),
      );
    }
  });
});
