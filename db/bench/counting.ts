import { installation } from "#db/client.ts";

/** How many statements `work` prepares. */
export function statementsOf(work: () => void): number {
  return statementsIn(work).length;
}

/** The statements `work` prepares, in order. */
export function statementsIn(work: () => void): string[] {
  const { sqlite } = installation();
  const prepare = sqlite.prepare.bind(sqlite);
  const statements: string[] = [];
  sqlite.prepare = ((source: string) => {
    statements.push(source);
    return prepare(source);
  }) as typeof sqlite.prepare;
  try {
    work();
  } finally {
    sqlite.prepare = prepare;
  }
  return statements;
}
