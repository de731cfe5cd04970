import type BetterSqlite3 from "better-sqlite3";

/** More than the program has; texts that differ in the number of their values come and go. */
const KEPT = 400;

/**
 * Makes `sqlite.prepare` compile each text once: the query builder asks for the same few hundred texts again with every
 * request, and compiling one takes longer than most of them run. The least used go when there are too many. To be called
 * once the tables are what they will be.
 */
export function keepStatements(sqlite: BetterSqlite3.Database): void {
  const compile = sqlite.prepare.bind(sqlite);
  const kept = new Map<string, BetterSqlite3.Statement>();
  const prepare = (source: string): BetterSqlite3.Statement => {
    const known = kept.get(source);
    // One that is being walked cannot be started again.
    if (known?.busy) return compile(source);
    const statement = known ? asNew(known) : compile(source);
    kept.delete(source);
    kept.set(source, statement);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return statement;
  };
  sqlite.prepare = prepare as typeof sqlite.prepare;
}

/** Whoever had it before may have asked for arrays or single values. */
function asNew(statement: BetterSqlite3.Statement): BetterSqlite3.Statement {
  return statement.reader ? statement.raw(false).pluck(false) : statement;
}
