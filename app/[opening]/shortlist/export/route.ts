import { handle } from "#app/_gate/handle.ts";
import { send } from "#app/[opening]/export/_send.ts";
import { listCandidates } from "#db/candidates.ts";
import { getOpening } from "#db/openings.ts";
import { listAllPublications } from "#db/publications.ts";
import { listReviewFigures } from "#db/review-figures.ts";
import { listShortlist } from "#db/shortlist.ts";
import { hiddenFrom } from "#lib/access/hidden.ts";
import { permit } from "#lib/access/policy.ts";
import { Invalid } from "#lib/access/refusal.ts";
import { SHORTLIST, withWhoAndMean } from "#lib/shortlist/shortlist-row.ts";
import { writeJson, writeMarkdown } from "#lib/shortlist/write-shortlist.ts";
import { bibtexLines } from "#lib/tables/bibtex.ts";
import { narrowTable } from "#lib/tables/narrow.ts";
import { PUBLICATIONS } from "#lib/tables/publications.ts";
import { defaultQuery } from "#lib/tables/query.ts";
import { writeFile } from "#lib/tables/write-file.ts";

/** The shortlist as a file: exactly the entries, places and reasons its page shows this viewer, or the works of those on it. */
export const GET = handle((viewer, request, { opening }) => {
  permit(viewer, "export.make", { openingId: viewer.seat.openingId });
  const format = new URL(request.url).searchParams.get("format") ?? "csv";
  const rows = withWhoAndMean(listShortlist(viewer), listCandidates(viewer), listReviewFigures(viewer));
  const name = `${opening}-shortlist.${format}`;
  const text = (words: string, type: string) => send(new TextEncoder().encode(words), `${type}; charset=utf-8`, name);
  if (format === "csv" || format === "xlsx") {
    const { type, body } = writeFile(format, "Shortlist", narrowTable(SHORTLIST, hiddenFrom(viewer)).columns, rows);
    return send(body, type, name);
  }
  if (format === "md") return text(writeMarkdown(getOpening(viewer), rows), "text/markdown");
  if (format === "json") return text(writeJson(getOpening(viewer), rows), "application/json");
  if (format !== "bib") throw new Invalid("Choose one of the formats csv, xlsx, md, json and bib.");
  const listed = new Set(rows.map((row) => row.candidateId));
  const works = listAllPublications(viewer, defaultQuery(PUBLICATIONS)).filter(({ owners }) =>
    owners.some((owner) => listed.has(owner.candidateId)),
  );
  return send(bibtexLines(works), "application/x-bibtex; charset=utf-8", name);
});
