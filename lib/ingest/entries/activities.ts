import { enclosing, findPeriods } from "#lib/ingest/dates.ts";
import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import type { ActivityEntry, ActivityKind, Fact, Period } from "#lib/ingest/draft.ts";
import { linesOf, type Passage, passageOf } from "#lib/ingest/passage.ts";

/** Awards, talks, service …: one activity an item or line, as printed. */
export function readActivities(document: ReadDocument, blocks: Block[], kind: ActivityKind): ActivityEntry[] {
  const content = blocks.filter((block) => block.kind !== "rule");
  const items = content.filter((block) => block.kind === "item" || block.kind === "row");
  const passages =
    items.length * 2 >= content.length
      ? itemPassages(document, content)
      : content.flatMap((block) => linesOf(passageOf(document, [block])));
  return passages.filter(({ text }) => /\p{L}{2}/u.test(text)).flatMap((passage) => activity(passage, kind));
}

/** Items, each with the blocks that follow it without a mark. */
function itemPassages(document: ReadDocument, blocks: Block[]): Passage[] {
  const groups: Block[][] = [];
  const shallow = Math.min(...blocks.filter((block) => block.kind === "item").map((block) => block.level), 9);
  for (const block of blocks) {
    const last = groups.at(-1);
    if (
      !last ||
      block.kind === "row" ||
      (block.kind === "item" && block.level <= shallow + 1) ||
      block.kind === "heading"
    )
      groups.push([block]);
    else last.push(block);
  }
  return groups.map((group) => passageOf(document, group));
}

function activity(passage: Passage, kind: ActivityKind): ActivityEntry[] {
  const value = passage.text.replace(/\s+/gu, " ").trim();
  // "Conference reviewing:" alone names what follows; it is no activity itself.
  if (/:$/.test(value) || value.length < 4) return [];
  const periods = findPeriods(passage.text);
  const whole = enclosing(periods.map(({ period }) => period));
  const first = periods[0];
  const period: Fact<Period> | null =
    whole && first
      ? {
          value: whole,
          span: {
            start: passage.span.start + first.span.start,
            end: passage.span.start + (periods.at(-1)?.span.end ?? first.span.end),
          },
          confidence: 0.9,
        }
      : null;
  return [{ kind, text: { value, span: passage.span, confidence: 0.9 }, period }];
}

/** "Machine learning, tides; harbours" or one interest a line. */
export function readInterests(document: ReadDocument, blocks: Block[]): Fact<string>[] {
  const found: Fact<string>[] = [];
  for (const block of blocks) {
    if (block.kind === "rule") continue;
    const passage = passageOf(document, [block]);
    const text = passage.text.replace(/\s+$/, "");
    const prose = /[.!?]\s+\p{Lu}/u.test(text) || text.split(/\s+/).length > 40;
    if (prose) {
      found.push({ value: text.replace(/\s+/gu, " "), span: passage.span, confidence: 0.8 });
      continue;
    }
    for (const match of text.matchAll(/[^,;•·|\n\t]+/gu)) {
      const value = match[0]
        .replace(/^\s*(?:and|und|et|y)\s+/, "")
        .replace(/\s+/gu, " ")
        .replace(/[.\s]+$/, "")
        .trim();
      if (!/\p{L}{2}/u.test(value)) continue;
      const start = passage.span.start + match.index + match[0].search(/\S/u);
      found.push({
        value,
        span: { start, end: passage.span.start + match.index + match[0].trimEnd().length },
        confidence: 0.85,
      });
    }
  }
  return found;
}
