import { isSaid } from "#lib/ingest/draft/correctable.ts";
import { factsIn } from "#lib/ingest/draft/facts.ts";

/** What one document says of a fact or an entry. */
interface Statement {
  entry: object;
}

/**
 * Of what several documents say of one thing, first what holds: what a person chose (the latest choice), then what a
 * person typed or confirmed, then what the newest document says.
 * @param statements newest document first.
 */
export function heldFirst<S extends Statement>(statements: readonly S[]): S[] {
  let holding = statements[0];
  for (const one of statements.slice(1)) if (holding && weight(one) > weight(holding)) holding = one;
  return holding ? [holding, ...statements.filter((one) => one !== holding)] : [];
}

/** A person chose, typed or confirmed it. */
export const isPersons = (statement: Statement): boolean => weight(statement) > 0;

/** Milliseconds since 1970 of a choice; 1 for a person's word; 0 for the reader's. */
function weight({ entry }: Statement): number {
  const held = "held" in entry ? Number(entry.held) : 0;
  if (held > 0) return held;
  const said = "why" in entry ? isSaid(entry as { why?: string }) : factsIn(entry).some(([, fact]) => isSaid(fact));
  return said ? 1 : 0;
}
