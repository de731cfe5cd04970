import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { type Passage, part, passageOf, words } from "#lib/ingest/passages/passage.ts";
import { type CutLine, lookOf } from "#lib/ingest/references/cut-openers.ts";
import { BULLET, NUMBERED } from "#lib/ingest/references/entry-lines.ts";
import { turnLines } from "#lib/ingest/references/line-turns.ts";
import type { HeadedYear, ListEntry } from "#lib/ingest/references/list-entry.ts";
import { isTold } from "#lib/ingest/references/told.ts";
import { YEAR_ONLY } from "#lib/ingest/references/year-lines.ts";

/** The printed lines of the blocks of a list. */
export function linesIn(document: ReadDocument, blocks: Block[]): CutLine[] {
  const own = blocks.filter(({ kind, span }) => kind !== "rule" && words(document.text, span) !== "");
  return turnLines(document, own, []).map((turn) => {
    const block = own.findLast(({ span }) => span.start <= turn.passage.span.start) as Block;
    return { turn, block, look: lookOf(turn, block) };
  });
}

/** The lines of entries; words in none stand in no group. */
export const groupsOf = (lines: CutLine[], entries: ListEntry[]): CutLine[][] =>
  entries.map(({ passage: { span } }) =>
    lines.filter(({ turn: { passage } }) => passage.span.start < span.end && passage.span.end > span.start),
  );

/** The entries that groups of lines make; the year that stands above them is noted in each. */
export function entriesOf(document: ReadDocument, blocks: Block[], groups: CutLine[][]): ListEntry[] {
  const entries: ListEntry[] = [];
  let year: HeadedYear | undefined;
  for (const group of groups) {
    const [first, ...rest] = group;
    if (!first) continue;
    if (rest.length === 0 && first.turn.year) {
      const value = YEAR_ONLY.exec(words(document.text, first.turn.passage.span))?.[1];
      year = value === undefined ? undefined : { value: Number(value), span: first.turn.passage.span };
      continue;
    }
    if (group.every(({ turn }) => turn.aside)) continue;
    // Sentences below a paper tell of it.
    const told = group.findIndex(({ turn }, index) => index > 0 && isTold(turn.passage.text));
    const own = told > 0 ? group.slice(0, told) : group;
    const passage = passageIn(document, blocks, own);
    entries.push({ passage, ...(year === undefined ? {} : { year }), ...(told > 0 ? { told: true as const } : {}) });
  }
  return entries;
}

function passageIn(document: ReadDocument, blocks: Block[], group: CutLine[]): Passage {
  const own = blocks.filter((block) => group.some((line) => line.block === block));
  const whole = passageOf(document, own);
  const span = { start: group[0]?.turn.passage.span.start ?? 0, end: group.at(-1)?.turn.passage.span.end ?? 0 };
  const passage = part(whole, span);
  const mark = (BULLET.exec(passage.text) ?? NUMBERED.exec(passage.text))?.[0].length ?? 0;
  return mark === 0 ? passage : part(passage, { start: span.start + mark, end: span.end });
}
