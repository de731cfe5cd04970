/** The least share of each field, over how many documents. For the same documents a floor may only rise. */
export interface Floors {
  documents: number;
  fields: Record<string, number>;
}

/** Shares reached, 0 … 1, by field. */
export type Figures = Record<string, number>;

/** A figure this much above its floor asks for the floor to be raised. */
const HAIR = 0.005;
const RAISE = "set it with npm run accuracy -- --raise";

/** What is wrong with these figures against their floors, a line for each field; empty when all hold. */
export function unmet(figures: Figures, documents: number, floors: Floors | null): string[] {
  if (documents !== floors?.documents)
    return [`${documents} documents were measured, the floors are of ${floors?.documents ?? 0}: ${RAISE}`];
  return Object.entries(figures).flatMap(([field, reached]) => {
    const floor = floors.fields[field];
    if (floor === undefined) return [`${field} has no floor: ${RAISE}`];
    if (reached < floor) return [`${field} fell to ${reached.toFixed(4)}, its floor is ${floor}`];
    return reached > floor + HAIR ? [`${field} rose to ${reached.toFixed(4)}, its floor is ${floor}: ${RAISE}`] : [];
  });
}

/** The floors raised to what was reached; when the documents are others, set anew. */
export function raised(figures: Figures, documents: number, floors: Floors | null): Floors {
  const before = floors?.documents === documents ? floors.fields : {};
  const fields = Object.entries(figures).map(
    ([field, reached]) => [field, Math.max(before[field] ?? 0, Math.floor(reached * 1e4) / 1e4)] as const,
  );
  return { documents, fields: Object.fromEntries(fields) };
}
