import { type Database, database } from "#db/client.ts";

/**
 * A query put together once for each open database, for what is asked with every request: putting it together takes longer
 * than asking. Its values come in by name, through `sql.placeholder`, as they are stored (a moment in milliseconds).
 */
export function preparedOnce<Query>(prepare: (db: Database) => Query): () => Query {
  const kept = new WeakMap<Database, Query>();
  return () => {
    const db = database();
    const known = kept.get(db);
    if (known) return known;
    const query = prepare(db);
    kept.set(db, query);
    return query;
  };
}
