import { findPeriods } from "#lib/ingest/dates/dates.ts";
import { leadsWithDegree } from "#lib/ingest/entries/mixed-degrees.ts";
import { type Passage, part } from "#lib/ingest/passages/passage.ts";
import { isOrganization } from "#lib/ingest/words/organization.ts";

/** What has more words tells what was done, too. */
const LONGEST = 22;
/** "Previous positions: " in front of the first. */
const LABEL = /^\s*[\p{L}\s&/-]{4,40}:\s+/u;

/**
 * Parts "Lecturer, Kvam University (2018–2021); Curator, Fen Museum (2016–2018)" and "PhD in Botany, Kvam University, 2016;
 * BA, Fen College, 2011": stations of one line, each of which says what, where and when. Undated ones only if all are
 * degrees. One passage where the line is no such list.
 */
export function partListed(line: Passage, role: (text: string) => boolean): Passage[] {
  if (!line.text.includes("; ")) return [line];
  const pieces = line.text.split(/;\s+/u);
  const label = LABEL.exec(pieces[0] ?? "")?.[0] ?? "";
  const told = pieces.map((piece, at) => (at === 0 ? piece.slice(label.length) : piece));
  const dated = told.filter((piece) => findPeriods(piece).length === 1).length;
  const isList =
    told.every((piece) => /^\p{Lu}/u.test(piece) && isStation(piece, role)) &&
    (dated === told.length || (dated === 0 && told.every((piece) => leadsWithDegree(piece))));
  if (!isList) return [line];
  let from = 0;
  return pieces.map((piece) => {
    const start = line.text.indexOf(piece, from);
    from = start + piece.length;
    return part(line, { start: line.span.start + start, end: line.span.start + from });
  });
}

const isStation = (piece: string, role: (text: string) => boolean): boolean =>
  piece.split(/\s+/u).length <= LONGEST &&
  role(piece) &&
  piece.split(/[,(|]|\s[-–—]\s|\s(?:at|from)\s/u).some((words) => isOrganization(words.trim()));
