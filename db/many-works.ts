import { and } from "drizzle-orm";
import { database } from "#db/client.ts";
import { ofSeveral, visiblePublication } from "#db/publications.ts";
import { publications } from "#db/schema/publications.ts";
import type { ShownPublication } from "#db/shown-publication.ts";
import { readVersions } from "#db/work-versions.ts";
import { COUNTED_AS, type CountedAs } from "#lib/tables/counted-as.ts";
import { byStrength } from "#lib/tables/work-versions.ts";

/** What a work with several versions or of several candidates counts under at the side: each value once. */
export interface ManyWork {
  /** The row the work is shown as. */
  id: number;
  candidates: Set<number>;
  /** By the names documents have for them, or those they are shown under. */
  venues: Set<string | null>;
  years: Set<number | null>;
  kind: CountedAs;
  firstAuthor: boolean;
  /** Rows that stand for it in an index. */
  rows: ManyRow[];
}

export interface ManyRow {
  id: number;
  workKey: string;
  candidateId: number;
  venue: string | null;
  year: number | null;
  kind: CountedAs;
  firstAuthor: boolean;
}

/** Works with several versions, or of several candidates the viewer may see. Two queries, whatever the number. */
export function readManyWorks(shown: ShownPublication): ManyWork[] {
  const rows = database()
    .select({
      id: publications.id,
      workKey: publications.workKey,
      candidateId: publications.candidateId,
      venue: shown.venue,
      year: shown.year,
      place: publications.countedAs,
      firstAuthor: publications.firstAuthor,
    })
    .from(publications)
    .where(and(visiblePublication(shown.viewer), ofSeveral()))
    .all()
    .map(({ place, ...row }): ManyRow => ({ ...row, kind: COUNTED_AS[place] ?? "other" }));
  const versions = readVersions(
    shown.viewer,
    rows.map(({ id }) => id),
  );
  const works = Map.groupBy(rows, ({ id, workKey }) => workKey || String(id));
  return [...works.values()].map((own) => {
    const holding = own.flatMap(({ id }) => (versions.get(id) ?? []).filter(({ printing }) => printing === 0));
    const [first] = own.toSorted((a, b) => byStrength(withKind(a), withKind(b)) || a.id - b.id);
    return {
      id: first?.id ?? 0,
      candidates: new Set(own.map(({ candidateId }) => candidateId)),
      venues: present([...own, ...holding].map(({ venue }) => venue)),
      years: present([...own, ...holding].map(({ year }) => year)),
      kind: first?.kind ?? "other",
      firstAuthor: own.some(({ firstAuthor }) => firstAuthor),
      rows: own,
    };
  });
}

/** As `leads` of db/work-leader.ts: by strength alone, then by id. */
const withKind = ({ kind }: ManyRow) => ({ countedAs: kind, year: null });

/** What is printed; null alone where nothing is. */
function present<V>(values: readonly (V | null)[]): Set<V | null> {
  const found = values.filter((value) => value !== null);
  return new Set(found.length > 0 ? found : [null]);
}
