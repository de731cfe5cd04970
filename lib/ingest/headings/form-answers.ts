import { everyMatch } from "#lib/every-match.ts";
import type { Block, ReadDocument, Run } from "#lib/ingest/document.ts";
import type { Span } from "#lib/ingest/draft.ts";
import { blanked } from "#lib/ingest/passages/blanked.ts";
import { sectionsOf } from "#lib/ingest/sections.ts";

/** Fewer entries with a question of a form below them, and the lines may be anything. */
const FEWEST = 3;
/** A line of a form repeated so often is an answer, whatever its words. */
const OFTEN = 3;
const LONGEST = 90;

/** "Refereed?: Yes, Open Access?: No" */
const QUESTION = /^(?:.{0,60}\s)?\p{L}[\p{L} /-]{2,40}\?\s?:\s?(?:Yes|No|Oui|Non|Ja|Nein|Sí)(?!\p{L})/u;
const ASKED = /\?\s?:\s?(?:Yes|No|Oui|Non|Ja|Nein|Sí)(?!\p{L})/gu;
/** "First Listed Author", "Co-Author", "Last Author": what part the owner had. */
const PART =
  /^(?:(?:First|Second|Last|Senior|Sole|Lead|Principal|Corresponding|Contributing)(?: Listed)? |Co-?)(?:Authors?|Editors?|Contributors?|Presenters?)(?!\p{L})/iu;
/** "Submitted", "Published, Quayside Press, Norland": how far it got, alone on its line. */
const STATE =
  /^(?:published|accepted|submitted|in press|under review|in preparation|revision requested)(?:, [^.]{2,70})?$/iu;
const OUT = /^published/iu;
/** "Number of Contributors: 6", "Conference Date: 2023/7" */
const LABEL =
  /^(?:number of contributors|conference (?:date|location)|contribution (?:role|percentage|value)|description of contribution role|supervisors?|publication location|publisher|editors?|funding sources?)\s?:\s/iu;

/** "Fen College Degree Status: Completed": of a degree or post, behind what it tells. */
const HELD = /(?<=\s)(?:degree|tenure|employment) status\s?:\s[^\n\t]{2,40}/giu;

interface Line extends Span {
  text: string;
}

/** The document with its works as one line each, and what makes of its text the text without the answers. */
interface Answered {
  document: ReadDocument;
  cleared: (text: string) => string;
}

/**
 * The document without the answers that a national form of CVs prints below each work, one to a line: "Last Author" /
 * "Published, Quayside Press" / "Refereed?: Yes, Open Access?: No". Of them only a state says something of the work that
 * is not out: "Submitted". What stands above them is one reference, wherever its lines were wrapped. No place moves.
 */
export function withoutFormAnswers(document: ReadDocument): Answered {
  const asItIs: Answered = { document, cleared: (text) => text };
  const { text } = document;
  if (everyMatch(text, ASKED).length < FEWEST) return asItIs;
  const listed = sectionsOf(document).filter(({ sense }) => sense.kind === "publications" || sense.kind === "talks");
  const works = listed.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === "item" || kind === "paragraph"));
  const lines = new Map(works.map((block) => [block, linesIn(text, block)]));
  const asked = works.filter((block) =>
    lines
      .get(block)
      ?.slice(1)
      .some((line) => QUESTION.test(line.text)),
  );
  if (asked.length < FEWEST) return asItIs;
  const times = new Map<string, number>();
  for (const block of asked)
    for (const said of new Set(
      lines
        .get(block)
        ?.slice(1)
        .map((line) => line.text),
    ))
      times.set(said, (times.get(said) ?? 0) + 1);
  const isAnswer = (line: Line) =>
    line.text.length <= LONGEST &&
    (QUESTION.test(line.text) ||
      PART.test(line.text) ||
      STATE.test(line.text) ||
      LABEL.test(line.text) ||
      (times.get(line.text) ?? 0) >= OFTEN);
  const blanks: Span[] = everyMatch(text, HELD).map(({ index, 0: said }) => ({
    start: index,
    end: index + said.length,
  }));
  const whole: Span[] = [];
  const blocks = document.blocks.map((block) => {
    const all = lines.get(block) ?? [];
    const at = all.findIndex((line, index) => index > 0 && isAnswer(line));
    if (at < 0) return block;
    const [kept, answers] = [all.slice(0, at), all.slice(at)];
    const state = answers.find((line) => STATE.test(line.text) && !OUT.test(line.text));
    const end = (state ?? kept.at(-1) ?? block.span).end;
    blanks.push(...answers.filter((line) => line !== state));
    // The breaks between the lines that are kept, and those up to the state.
    whole.push({ start: block.span.start, end });
    return without(block, end, state);
  });
  blanks.sort((a, b) => a.start - b.start);
  const cleared = (text: string) => blanked(blanked(text, blanks), whole, /\n/g);
  return { document: { ...document, blocks }, cleared };
}

function linesIn(text: string, { span, lines }: Block): Line[] {
  return lines.map((start, at) => {
    const printed = text.slice(start, lines[at + 1] ?? span.end);
    const lead = printed.length - printed.trimStart().length;
    return { text: printed.trim(), start: start + lead, end: start + printed.trimEnd().length };
  });
}

/** The block up to `end`, as one line; its state is told to be one. */
function without(block: Block, end: number, state: Line | undefined): Block {
  const told: Run[] = state ? [{ span: { start: state.start, end: state.end }, role: "status" }] : [];
  const runs = block.runs.filter(({ span }) => span.start < (state?.start ?? end));
  return { ...block, span: { start: block.span.start, end }, lines: [block.span.start], runs: [...runs, ...told] };
}
