import { type Installation, installation } from "#db/client.ts";
import { institutionsIn } from "#lib/ingest/shield/hidden-places.ts";
import { foldWords } from "#lib/profile/fold-words.ts";

const taught = new WeakSet<Installation["sqlite"]>();
const KEPT = 20_000;
const SHORT = 120;

/**
 * Teaches the open database `fold(text)`: the words as `foldWords` compares them, so that a search in SQL finds
 * "Grünbaum" for "grunbaum" exactly as the browser does. Call before a statement that names it.
 */
export function teachFolding(): void {
  const { sqlite } = installation();
  if (taught.has(sqlite)) return;
  // Names of venues and people come again in row after row.
  const known = new Map<string, string>();
  sqlite.function("fold", { deterministic: true }, (text) => {
    if (typeof text !== "string") return "";
    const before = known.get(text);
    if (before !== undefined) return before;
    const folded = foldWords(text);
    if (text.length <= SHORT && known.size < KEPT) known.set(text, folded);
    return folded;
  });
  taught.add(sqlite);
}

const taughtInstitutions = new WeakSet<Installation["sqlite"]>();

/** Teaches the open database `names_institution(text)`: 1 where an institution is named in it. */
export function teachInstitutions(): void {
  const { sqlite } = installation();
  if (taughtInstitutions.has(sqlite)) return;
  const known = new Map<string, number>();
  sqlite.function("names_institution", { deterministic: true }, (text) => {
    if (typeof text !== "string") return 0;
    const found = known.get(text) ?? (institutionsIn(text).length > 0 ? 1 : 0);
    if (known.size < KEPT) known.set(text, found);
    return found;
  });
  taughtInstitutions.add(sqlite);
}
