import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { passageOf } from "#lib/ingest/passages/passage.ts";
import { commonLook, firstLook, isWhollySet, isYear, startAt, textOf } from "#lib/ingest/references/block-looks.ts";
import { areLoneTitles, isDatedTitle, NUMBERED } from "#lib/ingest/references/entry-lines.ts";
import { kindsOf, linedStarts } from "#lib/ingest/references/lined-starts.ts";
import { arePairs } from "#lib/ingest/references/paired-lines.ts";
import { isSigned, isTimed, pieceKind } from "#lib/ingest/references/piece-kind.ts";
import { hasYearColumn, isDated } from "#lib/ingest/references/year-column.ts";
import { opensWithColon } from "#lib/ingest/words/reference-start.ts";

/** "Media: Daily Tide, Salt Weekly": what is said of the paper above. */
const ASIDE =
  /^\s*(?:media|coverage|press|awards?|code|data|replication|slides|video|summary|blog|featured|covered)\b[^:]{0,20}:/i;
/** "2022. Salt and Stone. …", "In progress. Tides." */
const YEAR_LEAD =
  /^\s*(?:(?:19|20)\d{2}[a-z]?\.\s+\S|(?:in progress|forthcoming|in press|under review|submitted|in preparation)\.\s+\S)/i;

/** What begins with a small letter below words without an end was broken off by a page: no entry begins there. */
export function groupParagraphs(document: ReadDocument, all: Block[]): Block[][] {
  const goesOn = all.map((block, index) => {
    const before = all[index - 1];
    return (
      before !== undefined &&
      /^\p{Ll}{2}/u.test(textOf(document, block)) &&
      !/[.?!)\]”"]\s*$/u.test(textOf(document, before))
    );
  });
  const groups = groupWhole(
    document,
    all.filter((_, index) => !goesOn[index]),
  );
  return groups.map((group) => {
    const last = all.indexOf(group.at(-1) as Block);
    const whole = all.slice(all.indexOf(group[0] as Block), last + 1);
    for (let at = last + 1; at < all.length && goesOn[at]; at += 1) whole.push(all[at] as Block);
    return whole;
  });
}

function groupWhole(document: ReadDocument, blocks: Block[]): Block[][] {
  // Authors, title and journal on lines of their own, in one paragraph: each paragraph is an entry.
  const undated = blocks.filter((block) => !isYear(document, block));
  if (undated.length >= 2 && undated.every((block) => block.lines.length >= 3)) return startAt(blocks, () => true);
  if (arePairs(document, undated)) return startAt(blocks, () => true);
  const led = blocks.filter((block) => YEAR_LEAD.test(textOf(document, block)));
  if (
    led.length >= 1 &&
    led.length * 3 >= blocks.length * 2 &&
    YEAR_LEAD.test(textOf(document, blocks[0] ?? { span: { start: 0, end: 0 } }))
  )
    return startAt(blocks, (block) => led.includes(block) || isYear(document, block));
  if (hasYearColumn(document, blocks)) {
    const dated = (block: Block) => {
      const passage = passageOf(document, [block]);
      return pieceKind({ ...passage, text: `${passage.text} (2000)` }) === "whole";
    };
    return startAt(blocks, (block) => isDated(document, block) || isYear(document, block) || dated(block));
  }
  const numbered = blocks.filter((block) => NUMBERED.test(document.text.slice(block.span.start, block.span.end)));
  if (numbered.length >= 2 && numbered.length * 4 >= blocks.length)
    return startAt(blocks, (block) => numbered.includes(block) || isYear(document, block));
  // "Reed, A., Stone, C., Slow tides of the north." below "Working papers": each begins with its authors.
  const signs = (text: string) => isSigned(text) || opensWithColon(text);
  const signed = blocks.filter((block) => block.span.end - block.span.start >= 60 && signs(textOf(document, block)));
  if (signed.length >= 2 && signed.length * 5 >= blocks.length * 4)
    return startAt(
      blocks,
      (block) =>
        signed.includes(block) || isYear(document, block) || pieceKind(passageOf(document, [block])) === "whole",
    );
  const kinds = kindsOf(document, blocks);
  const lined = linedStarts(document, blocks, kinds);
  if (lined) return startAt(blocks, (block) => lined.has(block));
  const look = commonLook(document, blocks);
  const first = firstLook(document, blocks[0]);
  // Every paragraph begins with a bold or linked title and goes on: each is an entry.
  const told = blocks.filter(
    (block, index) => kinds[index] !== "labels" && kinds[index] !== "year" && !ASIDE.test(textOf(document, block)),
  );
  const goesOn = (block: Block) => block.lines.length >= 2 || !isWhollySet(block);
  const alike = told.every((block) => firstLook(document, block) === look) && !kinds.includes("people");
  // Each says when, and none is only people.
  const areTimed = told.length >= 3 && told.every((block) => isTimed(textOf(document, block)));
  const areLed = look !== "" && told.length >= 2 && alike && told.some(goesOn);
  if (areLed || (areTimed && !kinds.includes("people")))
    return startAt(blocks, (block) => told.includes(block) || isYear(document, block));
  const whole = kinds.filter((kind) => kind === "whole").length;
  const pieces = kinds.filter((kind) => kind !== "labels" && kind !== "year").length;
  if (whole * 5 >= pieces * 3)
    return startAt(blocks, (block) => {
      const kind = kinds[blocks.indexOf(block)];
      return kind === "whole" || (kind === "words" && isDatedTitle(textOf(document, block))) || isYear(document, block);
    });
  const titles = blocks.filter((block) => firstLook(document, block) === look && isWhollySet(block));
  if (first !== "" && first === look && titles.length >= 2)
    return startAt(blocks, (block) => titles.includes(block) || isYear(document, block));
  if (
    areLoneTitles(
      blocks.map((block) => ({ text: textOf(document, block) })),
      kinds,
    )
  )
    return blocks.map((block) => [block]);
  // Names on one line, the quoted title on the next: where each paragraph holds a quote, each is an entry.
  const quoted = told.filter((block) => /[“"„«][^”"“»]{15,300}[”"“»]/.test(textOf(document, block)));
  if (quoted.length >= 2 && quoted.length * 3 >= told.length * 2)
    return startAt(blocks, (block) => quoted.includes(block) || isYear(document, block));
  return groupByTurn(blocks, kinds);
}

/** Title, authors, venue; title, authors, venue: an entry begins where the first kind of piece comes again. */
function groupByTurn(blocks: Block[], kinds: string[]): Block[][] {
  const start = kinds.find((kind) => kind === "words" || kind === "people" || kind === "whole");
  let seen = new Set<string>();
  return startAt(blocks, (block) => {
    const kind = kinds[blocks.indexOf(block)] ?? "words";
    const begins =
      kind === "whole" || kind === "year" || (kind === start && seen.size > 0 && (seen.size > 1 || !seen.has(kind)));
    if (begins) seen = new Set();
    seen.add(kind);
    return begins;
  });
}
