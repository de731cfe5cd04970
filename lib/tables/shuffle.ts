/**
 * The order in which a reviewer meets the candidates: the same each time for one reviewer, different from one to the
 * next, and telling nothing about anyone. Taking a row away leaves the order of the others as it was.
 * @param seed who looks at what, for example "account:opening".
 */
export function shuffle<Row>(rows: readonly Row[], seed: string, idOf: (row: Row) => number): Row[] {
  return rows
    .map((row) => ({ row, id: idOf(row), place: hash(`${seed}:${idOf(row)}`) }))
    .sort((a, b) => a.place - b.place || a.id - b.id)
    .map(({ row }) => row);
}

/** 32-bit FNV-1a with the finishing mix of MurmurHash3: ids that differ in one digit land far apart. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
