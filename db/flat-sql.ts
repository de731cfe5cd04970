import { type SQL, sql } from "drizzle-orm";
import { SQLiteSyncDialect } from "drizzle-orm/sqlite-core";

const dialect = new SQLiteSyncDialect({ casing: "snake_case" });

/**
 * The same condition as one text with its values. A condition that stands in every query of a request is put together
 * from some thirty parts; done once, the queries are written in half the time.
 */
export function flatSql(condition: SQL): SQL {
  const { sql: text, params } = dialect.sqlToQuery(condition);
  const parts = text.split("?");
  // A question mark in a word of the condition itself would be taken for a value.
  if (parts.length !== params.length + 1) return condition;
  return sql.join(parts.flatMap((part, at) => (at === 0 ? [sql.raw(part)] : [sql`${params[at - 1]}`, sql.raw(part)])));
}
