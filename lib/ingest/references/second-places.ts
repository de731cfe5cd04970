import { linesOf, type Passage } from "#lib/ingest/passages/passage.ts";
import { pieceKind } from "#lib/ingest/references/piece-kind.ts";

/** "…, 2018", "…, 2018. [Proceedings]" */
const CLOSES = /(?<!\d)((?:19|20)\d{2})\P{L}{0,4}(?:\[[^[\]\n]{1,40}\]\W*)*$/u;
/** "arXiv:2101.00001 (2021)" above the journal: a copy, and the paper's place stands below. */
const ELSEWHERE = /arxiv|pre-?print|e-?print|https?:|doi/iu;

/**
 * "Harbour Letters 172, pp. 5–9, 2018" and on a line of its own below it "Symposium on Salt (SOS), 2016": the second tells
 * where an earlier version of the paper is. The line behind the first that says place and time, if it is of years before.
 */
export function secondPlace(passage: Passage): Passage | null {
  const lines = linesOf(passage);
  const closing = lines.map((line) => (pieceKind(line) === "venue" ? yearAtEnd(line) : null));
  const first = closing.findIndex((year, index) => index > 0 && year !== null);
  const [year, before] = [closing[first], closing[first + 1]];
  return year && before && before < year ? (lines[first + 1] ?? null) : null;
}

function yearAtEnd({ text }: Passage): number | null {
  const year = CLOSES.exec(text.trimEnd())?.[1];
  return year === undefined || ELSEWHERE.test(text) ? null : Number(year);
}
