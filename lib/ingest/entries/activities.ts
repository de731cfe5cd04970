import { enclosing, findPeriods } from "#lib/ingest/dates.ts";
import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import type { ActivityEntry, ActivityKind, Fact, Period } from "#lib/ingest/draft.ts";
import { linesOf, type Passage, part, passageOf, shareSet } from "#lib/ingest/passage.ts";

/**
 * Awards, talks, service …: one activity an item or line, as printed. `heading` is what they stand under: "Grants and
 * awards" leaves it to each line which of the two it is.
 */
export function readActivities(
  document: ReadDocument,
  blocks: Block[],
  kind: ActivityKind,
  heading = "",
): ActivityEntry[] {
  const content = blocks.filter((block) => block.kind !== "rule");
  const items = content.filter((block) => block.kind === "item" || block.kind === "row");
  const passages =
    items.length * 2 >= content.length
      ? itemPassages(document, content)
      : paragraphs(content.map((block) => passageOf(document, [block])));
  return passages
    .flatMap(datedSentences)
    .filter(({ text }) => /\p{L}{2}/u.test(text) && !FURNITURE.test(text))
    .flatMap((passage) => activity(passage, kindOf(passage.text, kind, heading)));
}

/** "Visitors since 2023: 11,204", "Last updated in May": the foot of a page, under whatever stands last. */
const FURNITURE =
  /^\W*(?:visitors? (?:since|so far|counter)|page ?views|(?:page )?last (?:updated|modified|change)|updated (?:on|in)|powered by)\b/iu;

const FUNDED =
  /\b(?:grants?|funding|funded|co-?pi|pi|principal investigator|co-?investigator|research (?:projects?|fund)|start-?up|seed|drittmittel|projekt|projet|proyecto|progetto|projeto)\b|[€£$]\s?\d|\d\s?[€£$]|\b(?:EUR|USD|GBP|CHF|NOK|SEK|DKK|CAD|AUD)\b/i;
const HONOURED =
  /\b(?:awards?|prizes?|medals?|honou?rs?|scholarships?|best|distinguished|fellowships?|preis|prix|premio|prêmio)\b/i;

/** A line may say itself what it is: a grant under "Grants and awards", a teaching assistant under "Service". */
function kindOf(text: string, kind: ActivityKind, heading: string): ActivityKind {
  if (
    kind === "service" &&
    /^\W*(?:(?:head|graduate|lead|undergraduate)\s+)?(?:teaching (?:assistant|fellow)|instructor|tutor)\b/i.test(text)
  )
    return "teaching";
  const mixed =
    (kind === "award" && /\b(?:grants?|funding|support|projects?|financ\w+|förder\w+|drittmittel)\b/i.test(heading)) ||
    (kind === "grant" && /\b(?:awards?|prizes?|honou?rs|fellowships?|prix|premios|preise)\b/i.test(heading));
  if (!mixed) return kind;
  if (FUNDED.test(text) && !HONOURED.test(text)) return "grant";
  return HONOURED.test(text) || kind === "award" || /\bfellow(?:ship)?\b/i.test(text) ? "award" : kind;
}

/** "Editor, Tides (2022–). Organiser, Salt seminar (2021–2023). Member, …": sentences that each end in a date. */
function datedSentences(passage: Passage): Passage[] {
  const cuts = [...passage.text.matchAll(/\((?:since )?\d{4}[^()]{0,20}\)\.\s+(?=\p{Lu})/gu)];
  if (cuts.length < 2) return [passage];
  const starts = [0, ...cuts.map(({ index, 0: cut }) => index + cut.length)];
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? passage.text.length;
    return part(passage, { start: passage.span.start + start, end: passage.span.start + end });
  });
}

/** "“Slow tides”" + "Harbour Congress" + "2015, Port Salt": where paragraphs hold one date each, each tells one thing. */
function paragraphs(passages: Passage[]): Passage[] {
  const dated = passages.map((passage) => linesOf(passage).map(({ text }) => findPeriods(text).length));
  const single = dated.every((lines) => lines.length <= 4 && lines.filter((dates) => dates > 0).length <= 1);
  const told = dated.filter((lines) => lines.length > 1 && lines.some((dates) => dates > 0)).length;
  return passages.length > 1 && single && told * 3 >= passages.length * 2 ? passages : passages.flatMap(wholeLines);
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

function goesOn(before: string, line: string): boolean {
  if (/^\s*(?:https?:|www\.|(?:title|host|topic|role|amount|link|url)\s*:)/i.test(line)) return true;
  if (/^\s*\p{Ll}{2}/u.test(line) && !/[.;]$/.test(before.trimEnd())) return true;
  if (/(?:,|\b(?:and|of|the|for|in|at|with))$/.test(before.trimEnd())) return /^\s*\p{L}/u.test(line);
  const undated = findPeriods(line).reduce(
    (text, { span }) => text.slice(0, span.start) + " ".repeat(span.end - span.start) + text.slice(span.end),
    line,
  );
  return !/\p{L}{2}/u.test(undated) && findPeriods(before).length === 0 && findPeriods(line).length > 0;
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
  // "Those of national reach." above the list says what follows.
  const [lead] = groups[0] ?? [];
  const passages = groups.map((group) => passageOf(document, group));
  const says = passages.length > 2 && lead?.kind === "paragraph" && groups[0]?.length === 1;
  return says && /\p{Ll}{2}[.:]$/u.test(passages[0]?.text ?? "") && findPeriods(passages[0]?.text ?? "").length === 0
    ? passages.slice(1)
    : passages;
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
