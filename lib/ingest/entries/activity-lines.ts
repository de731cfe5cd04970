import { findPeriods } from "#lib/ingest/dates/dates.ts";
import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { datedRuns, mayHead } from "#lib/ingest/entries/dated-runs.ts";
import { linesOf, type Passage, part, passageOf, shareSet } from "#lib/ingest/passages/passage.ts";

/** What one award, talk or task is told in, and the label it stands below: "Conference referee:", "Completed". */
export interface ActivityLine {
  passage: Passage;
  under: Passage | null;
}

/** A label says no more than this. */
const LONGEST_LABEL = 12;

/**
 * The lines of a section on awards, talks, service …, put together to what each activity is told in. A list goes by its
 * marks and its nesting; lines without marks go by what is set bold and by where dates stand.
 */
export function activityLines(document: ReadDocument, blocks: Block[]): ActivityLine[] {
  const content = blocks.filter((block) => block.kind !== "rule");
  const items = content.filter(({ kind }) => kind === "item").length;
  const rows = content.filter(({ kind }) => kind === "row").length;
  if (areDatedRows(document, content)) return byMarks(document, content);
  if (isTable(document, content)) return content.map((one) => ({ passage: passageOf(document, [one]), under: null }));
  return items > 0 && (items + rows) * 2 >= content.length
    ? byMarks(document, content)
    : byLines(
        document,
        content.map((block) => passageOf(document, [block])),
      );
}

/** "2023⇥Autumn⇥Tides I" above "Spring⇥Walls II", whose year stands for both: a row of three cells tells one thing. */
function isTable({ text }: ReadDocument, blocks: Block[]): boolean {
  const cells = blocks.map(({ kind, span }) =>
    kind === "row" ? text.slice(span.start, span.end).split("\t").length : 0,
  );
  return (
    blocks.length > 1 &&
    cells.every((count) => count > 1) &&
    cells.filter((count) => count > 2).length * 2 > cells.length
  );
}

/** "National" above "2019⇥Slow tides / Lecture" + "Kvam University": rows of a form that begin with a date, each one thing. */
function areDatedRows({ text }: ReadDocument, blocks: Block[]): boolean {
  const rows = blocks.filter(({ kind }) => kind === "row");
  if (rows.length < 2 || rows.length * 2 < blocks.length) return false;
  return rows.every(({ span }) => {
    const [first = "", second] = text.slice(span.start, span.end).split("\t");
    const [date] = findPeriods(first);
    return second !== undefined && date !== undefined && first.trim().length - (date.span.end - date.span.start) < 3;
  });
}

const isMarked = (block: Block | undefined): boolean => block?.kind === "item" || block?.kind === "row";

/** Items and rows, each with what follows it without a mark or deeper in the list. */
function byMarks(document: ReadDocument, blocks: Block[]): ActivityLine[] {
  const passages = blocks.map((block) => passageOf(document, [block]));
  const shallow = Math.min(...blocks.filter(({ kind }) => kind === "item").map(({ level }) => level), 9);
  const groups: { blocks: Block[]; under: Passage | null }[] = [];
  let label: Passage | null = null;
  let inner: { passage: Passage; level: number } | null = null;
  // "None of these was paid for." may stand above the first label.
  const head = isMarked(blocks[0]) || !isLead(passages[0], blocks.length) ? 0 : 1;
  const isFirstLabel = !isMarked(blocks[head]) && isLabel(passages[head], passages[head + 1], true);
  for (const [index, block] of blocks.entries()) {
    const passage = passages[index];
    const next = blocks[index + 1];
    if (!passage) continue;
    if (!isMarked(block)) {
      inner = null;
      if (next && isMarked(next) && isLabel(passage, passages[index + 1], isFirstLabel)) label = passage;
      else if (groups.length > 0) groups.at(-1)?.blocks.push(block);
      else if (!isLead(passage, blocks.length)) groups.push({ blocks: [block], under: null });
      continue;
    }
    if (block.kind === "item" && inner !== null && block.level <= inner.level) inner = null;
    if (block.kind === "item" && heads(blocks, passages, index)) inner = { passage, level: block.level };
    else if (block.kind === "item" && block.level > shallow && inner === null && groups.length > 0)
      groups.at(-1)?.blocks.push(block);
    else groups.push({ blocks: [block], under: inner?.passage ?? label });
  }
  return groups.map(({ blocks: own, under }) => ({ passage: passageOf(document, own), under }));
}

/** "Those of national reach." above the list says what follows. */
function isLead(passage: Passage | undefined, blocks: number): boolean {
  const text = passage?.text ?? "";
  return blocks > 3 && /\p{Ll}{2}[.:]$/u.test(text) && findPeriods(text).length === 0;
}

/** "Reviewer" above items of its own: it says what they are, if it has no date and they have, or says it in few words. */
function heads(blocks: Block[], passages: Passage[], index: number): boolean {
  const block = blocks[index];
  const own = passages[index];
  if (!block || !own || findPeriods(own.text).length > 0 || wordsIn(own.text) > LONGEST_LABEL) return false;
  const after = blocks.slice(index + 1).findIndex((one) => one.kind !== "item" || one.level <= block.level);
  const below = passages.slice(index + 1, after < 0 ? undefined : index + 1 + after);
  const dated = below.filter(({ text }) => findPeriods(text).length > 0).length;
  if (below.length === 0 || dated === 0) return below.length > 1 && (/:$/.test(own.text) || wordsIn(own.text) <= 3);
  return dated * 2 >= below.length;
}

/** Lines without marks: paragraphs that each tell one thing, or lines joined by their bold words and their dates. */
function byLines({ text }: ReadDocument, passages: Passage[]): ActivityLine[] {
  const lines = areWhole(passages) ? passages : passages.flatMap(wholeLines);
  const found: ActivityLine[] = [];
  const schools = schoolsAbove(lines);
  let label: Passage | null = null;
  let open: Passage[] = [];
  const close = () => {
    found.push(
      ...(lines === passages ? open.map((passage) => ({ passage, under: label })) : joined(text, open, label)),
    );
    open = [];
  };
  for (const [index, line] of lines.entries()) {
    if (!schools.has(line) && !isLabel(line, lines[index + 1], false)) open.push(line);
    else {
      close();
      label = line;
    }
  }
  close();
  return found;
}

/** "Kvam University" or "University of Fen" and no word more. */
const SCHOOL_ALONE =
  /^(?:the )?(?:(?:university|universit\p{L}{1,3}|college|institute) (?:of|de|di|da|van) (?:\p{L}[\p{L}’'-]+ ?){1,3}|(?:\p{L}[\p{L}’'-]+ ){1,3}(?:university|college))$/iu;

/** Schools alone on their lines, the first of them above all, each above what was done there. */
function schoolsAbove(lines: readonly Passage[]): Set<Passage> {
  const alone = lines.filter(({ text }) => SCHOOL_ALONE.test(text.trim()));
  const head = lines.map((line) => alone.includes(line));
  const parts = head[0] === true && head.every((is, at) => !is || head[at + 1] === false);
  return new Set(parts && alone.length * 2 < lines.length + 1 ? alone : []);
}

function joined(text: string, lines: Passage[], label: Passage | null): ActivityLine[] {
  return datedRuns(lines.map((line) => line.text)).map(({ from, to, head }) => ({
    passage: joinOf(text, lines.slice(from, to + 1)),
    under: head === null ? label : (lines[head] ?? label),
  }));
}

/** Lines that follow each other as one passage. */
function joinOf(text: string, lines: Passage[]): Passage {
  const [first] = lines as [Passage];
  if (lines.length === 1) return first;
  const span = { start: first.span.start, end: lines.at(-1)?.span.end ?? first.span.end };
  return {
    span,
    text: text.slice(span.start, span.end),
    runs: lines.flatMap(({ runs }) => runs),
    lines: lines.flatMap((line) => line.lines),
  };
}

/**
 * Words that only say what follows: they end with a colon. `plain` takes short words without a mark too, for lists that
 * are parted by such.
 */
function isLabel(passage: Passage | undefined, next: Passage | undefined, plain: boolean): boolean {
  if (!passage || !next || linesOf(passage).length > 1 || wordsIn(passage.text) > LONGEST_LABEL) return false;
  const { text } = passage;
  if (findPeriods(text).length > 0 || DETAIL.test(text) || !/^\P{L}*\p{Lu}/u.test(text)) return false;
  if (/:$/.test(text)) return true;
  return plain && mayHead(text);
}

const wordsIn = (text: string): number => text.trim().split(/\s+/u).length;

/** "07/01/21 – 06/30/26" alone on its line, as American funders ask for it. */
const IN_FIGURES = /^\s*\d{1,2}\/\d{1,2}\/(?:\d{2}|\d{4})\s*[-–—]\s*\d{1,2}\/\d{1,2}\/(?:\d{2}|\d{4})\s*$/u;

/** "“Slow tides”" + "Harbour Congress" + "2015, Port Salt": where paragraphs hold one date each, each tells one thing. */
function areWhole(passages: Passage[]): boolean {
  const dated = passages.map((passage) =>
    linesOf(passage).map(({ text }) => (IN_FIGURES.test(text) ? 1 : findPeriods(text).length)),
  );
  const single = dated.every((lines) => lines.length <= 4 && lines.filter((dates) => dates > 0).length <= 1);
  const told = dated.filter((lines) => lines.length > 1 && lines.some((dates) => dates > 0)).length;
  return passages.length > 1 && single && told * 3 >= passages.length * 2;
}

/** Printed lines, each with those that only go on with it: a date, "Host: …", an address, a sentence in lower case. */
function wholeLines(passage: Passage): Passage[] {
  const whole: Passage[] = [];
  const lines = linesOf(passage);
  // "3. Reed, A." + "“Slow tides”" + "Harbour Congress, 2022": one number, one entry.
  const numbered = lines.map(({ text }) => /^\s*[[(]?\d{1,3}[.)\]]\s/.test(text));
  if (numbered[0] && numbered.filter(Boolean).length === 1 && lines.length <= 5) return [passage];
  // "**Harbour fellowship**" + "Norland Council": where the first line is bold and not all are, bold lines begin.
  const isBold = ({ span }: Passage) => shareSet(passage, span, (run) => run.bold === true) > 0.8;
  const byBold = lines[0] !== undefined && isBold(lines[0]) && !lines.every(isBold);
  for (const line of lines) {
    const last = whole.at(-1);
    if (last && (byBold ? !isBold(line) : goesOn(last.text, line.text)))
      whole[whole.length - 1] = part(passage, { start: last.span.start, end: line.span.end });
    else whole.push(line);
  }
  return whole;
}

/** "Host: A. Reed", an address: told of what stands above. */
const DETAIL = /^\s*(?:https?:|www\.|(?:title|hosts?|topic|role|amount|link|url|slides|organi[sz]ers?)\s*:)/i;

function goesOn(before: string, line: string): boolean {
  if (DETAIL.test(line)) return true;
  if (/^\s*\p{Ll}{2}/u.test(line) && !/[.;]$/.test(before.trimEnd())) return true;
  if (/(?:,|\b(?:and|of|the|for|in|at|with))$/.test(before.trimEnd())) return /^\s*\p{L}/u.test(line);
  const undated = findPeriods(line).reduce(
    (text, { span }) => text.slice(0, span.start) + " ".repeat(span.end - span.start) + text.slice(span.end),
    line,
  );
  return !/\p{L}{2}/u.test(undated) && findPeriods(line).length > 0 && findPeriods(before).length === 0;
}
