import { handle } from "#app/_gate/handle.ts";
import { getOpening } from "#db/openings.ts";
import { listShortlist } from "#db/shortlist.ts";
import { permit } from "#lib/access/policy.ts";
import { Invalid } from "#lib/access/refusal.ts";
import { SHORTLIST, type ShortlistRow } from "#lib/shortlist/shortlist-row.ts";
import { writeJson, writeMarkdown } from "#lib/shortlist/write-shortlist.ts";
import { csvLines } from "#lib/tables/csv.ts";
import { writeXlsx } from "#lib/tables/xlsx.ts";

type Heading = { title: string; department: string };

const FORMATS: Record<string, { type: string; write: (heading: Heading, rows: ShortlistRow[]) => BodyInit }> = {
  csv: { type: "text/csv; charset=utf-8", write: (_, rows) => [...csvLines(SHORTLIST.columns, rows)].join("") },
  xlsx: {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    write: (_, rows) => new Uint8Array(writeXlsx("Shortlist", SHORTLIST.columns, rows)),
  },
  md: { type: "text/markdown; charset=utf-8", write: writeMarkdown },
  json: { type: "application/json; charset=utf-8", write: writeJson },
};

/** The shortlist as a file: exactly the entries, places and reasons its page shows this viewer. */
export const GET = handle((viewer, request, { opening }) => {
  permit(viewer, "export.make", { openingId: viewer.seat.openingId });
  const name = new URL(request.url).searchParams.get("format") ?? "csv";
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (!format) throw new Invalid("Choose one of the formats csv, xlsx, md and json.");
  return new Response(format.write(getOpening(viewer), listShortlist(viewer)), {
    headers: {
      "content-type": format.type,
      "content-disposition": `attachment; filename="${opening}-shortlist.${name}"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
});
