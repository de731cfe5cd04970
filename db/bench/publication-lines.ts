import { installation } from "#db/client.ts";
import { listPublicationFacets } from "#db/publication-facets.ts";
import { countPublications, listAllPublications, listPublications, PAGE_ROWS } from "#db/publications.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { csvLines } from "#lib/tables/csv.ts";
import { PUBLICATIONS } from "#lib/tables/publications.ts";
import { parseQuery } from "#lib/tables/query.ts";
import { statementsOf } from "./counting.ts";
import { say, timesOf } from "./timing.ts";

const TARGET = "≤ 50 ms at 1,000,000";
const QUERIES = {
  "by year": "",
  "by title": "sort=title",
  "by venue, last first": "sort=-venue",
  "by candidate": "sort=candidate",
  "page 200": "page=200",
  "of one venue": "venue=NeurIPS",
  "first author, 2020–2023": "first-author=yes&year=2020..2023",
  "words in any column": "q=optimal+transport",
};

/** Pages, orders, filters and counts of the table of publications, as they come to a `reader` who has seen nothing yet. */
export function measurePublications(reader: () => SeatedViewer, whole: boolean): void {
  const viewer = reader();
  const { all: n } = countPublications(viewer, parseQuery(PUBLICATIONS, ""));
  const line = (name: string, work: () => unknown, more: { floor?: number[]; target?: string } = {}) =>
    say({
      ...{ name, n, of: "publications", target: TARGET, ...more },
      times: timesOf(work, 500, 20),
      remark: `${statementsOf(work)} statements`,
    });
  for (const [name, search] of Object.entries(QUERIES)) {
    const query = parseQuery(PUBLICATIONS, search);
    const floor = name === "by year" ? { floor: floorOf(viewer.seat.openingId) } : {};
    line(`publications ${name}: rows`, () => listPublications(viewer, query), floor);
    if (/^sort=|^page=/.test(search)) continue;
    line(`publications ${name}: counts at the side`, () => listPublicationFacets(reader(), query));
    line(`publications ${name}: how many`, () => countPublications(reader(), query));
  }
  if (!whole) return;
  line("publications as CSV", () => publicationsCsv(viewer), { target: "" });
}

function publicationsCsv(viewer: SeatedViewer): number {
  let letters = 0;
  const rows = listAllPublications(viewer, parseQuery(PUBLICATIONS, ""));
  for (const piece of csvLines(PUBLICATIONS.columns, rows)) letters += piece.length;
  return letters;
}

function floorOf(openingId: number): number[] {
  const page = installation().sqlite.prepare(
    `SELECT p.*, c.name, c.stage FROM publications p CROSS JOIN candidates c
     WHERE p.opening_id = ? AND c.id = p.candidate_id ORDER BY p.year DESC NULLS LAST, p.candidate_id DESC, p.id DESC
     LIMIT ${PAGE_ROWS}`,
  );
  return timesOf(() => page.raw().all(openingId), 200);
}
