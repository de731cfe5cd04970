import { everyMatch } from "#lib/every-match.ts";
import type { Span } from "#lib/ingest/draft.ts";
import { linesOf, type Passage } from "#lib/ingest/passages/passage.ts";

/** How sentences on a paper begin, behind its title: "We propose …", "This chapter …", "Based on my courses, …". */
const OPENS =
  /^(?:We|I|Our|My|It|They|Each of|See|Here|Based on|Using|Despite|Although|While|In (?:this|the) (?:paper|article|chapter|book|study|work|project|thesis|report)|Th(?:is|ese|e) (?:(?:\p{L}+ )?(?:paper|book|article|chapter|study|report|project|thesis|essay|work)|is|was|are|were)|An? (?:\p{Ll}+ ){1,4}(?:is|was)|People)\s+(?=[\p{Ll}“"‘(])/u;
const VERB =
  /(?<!\p{L})(?:we|I|our|it|they|is|are|was|were|has|have|had|can|may|could|should|will|would|does|shows?|finds?|argues?|examines?|explores?|proposes?|presents?|introduces?|provides?|suggests?|describes?|summari[sz]e[sd]?|investigates?|which|that|see|covers?|uses?|tests?)(?!\p{L})/u;
/** Among told sentences: where the paper was shown, not where it appeared. */
const PRESENTED = /^(?:To be )?(?:[Pp]resented|[Ss]ubmitted) (?!to)/;
/** What sentences seldom hold and references do. */
const REFERENCE = /\bdoi\b|\d\s*\(\d+\)\s*[:,]|\bpp\.\s*\d|\bvol\.\s*\d/i;
/** Ends of sentences, not of initials and abbreviations. */
const END = /(?<=\p{L}{2}|[)”"\d])[.?!]["”)]?\s+(?=["“(]?\p{Lu})/gu;

/**
 * Sentences inside an entry that tell what the paper is about: “Slow tides”, Harbour Studies, 2019. *We propose a wall …*
 * They begin only behind a title that is quoted, linked or set apart, or on a line of their own.
 */
export function toldSentences(passage: Passage, quotes: Span[]): Span[] {
  const { text, span } = passage;
  // The page itself says what tells of the paper.
  const named = passage.runs.filter(({ role }) => role === "abstract").map((run) => run.span);
  if (named.length > 0) return joined(named);
  const titled = Math.min(
    ...quotes.map(({ end }) => end - span.start),
    ...passage.runs
      .filter(
        (run) =>
          (run.bold || run.italic || run.href !== undefined) &&
          /\S+\s+\S+\s+\S/.test(text.slice(run.span.start - span.start, run.span.end - span.start)),
      )
      .map((run) => run.span.end - span.start),
    (passage.lines[1] ?? Number.POSITIVE_INFINITY) - span.start,
  );
  if (titled > text.length - 30) return [];
  const summary = summaryLine(passage);
  if (summary) return [summary];
  const ends = everyMatch(text, END).map(({ index, 0: mark }) => index + mark.length);
  // "*Harbour Studies* Based on …": no stop parts the sentence from what is set apart before it.
  const runs = passage.runs
    .map((run) => run.span.end - span.start)
    .filter((at) => OPENS.test(text.slice(at).trimStart()));
  const starts = [...new Set([titled, ...ends, ...runs])].filter((at) => at >= titled).sort((a, b) => a - b);
  const found: Span[] = [];
  starts.forEach((from, index) => {
    const sentence = text.slice(from, starts[index + 1] ?? text.length);
    const lead = /^[\s,.;:]*/.exec(sentence)?.[0].length ?? 0;
    const words = sentence.slice(lead).trim();
    if (OPENS.test(words) ? isSentence(words) : found.length > 0 && (PRESENTED.test(words) || isSentence(words)))
      found.push({ start: span.start + from + lead, end: span.start + from + sentence.trimEnd().length });
  });
  return found;
}

/** "⟨Earlier versions at the Tide Office and the Dyke Board⟩": set apart from a reference in brackets of their own. */
const ANGLED = /⟨[^⟨⟩]{8,400}⟩/gu;
/** "“Slow tides”, Harbour Letters, 2019" and no less. */
const QUOTED_AND_PLACED = /^[^”"]{0,300}[”"],?\s+[^”"]{12}/u;
const MARKED = /^\s*[•▪▹▷▸►‣]\s+\p{Lu}/u;

/** What is told beside a reference: in angled brackets, or below it on lines with marks of their own. */
export function toldBeside(passage: Passage): Span[] {
  const { text, span } = passage;
  const angled = everyMatch(text, ANGLED).map(({ index, 0: words }) => ({
    start: span.start + index,
    end: span.start + index + words.length,
  }));
  const [first, ...below] = linesOf(passage);
  const marked = first && QUOTED_AND_PLACED.test(first.text) && !MARKED.test(first.text) ? below : [];
  return [...angled, ...marked.filter((line) => MARKED.test(line.text)).map((line) => line.span)];
}

/**
 * "How the tides shape harbours and those who use them." on a line below title, people and place: only what is told in a
 * sentence ends in a stop where the title has none, and has neither number nor many capitals.
 */
function summaryLine(passage: Passage): Span | null {
  const lines = linesOf(passage);
  const title = lines.find(({ text }) => !/^\W*\d{4}\W*$/.test(text));
  if (lines.length < 3 || !title || /[.]\W*$/.test(title.text)) return null;
  const from = lines.indexOf(title);
  // Below title and people alone it must be long, for a place may stand there.
  const isTold = ({ text }: Passage, index: number) =>
    /\p{Ll}{2}[.?!]$/u.test(text) &&
    !/\d/.test(text) &&
    (index >= from + 3 || (index === from + 2 && text.split(/\s+/).length >= 12)) &&
    isPlainSentence(text);
  return lines.find(isTold)?.span ?? null;
}

function isPlainSentence(text: string): boolean {
  const words = text.split(/\s+/);
  return words.length >= 6 && words.slice(1).filter((word) => /^["“(]?\p{Lu}/u.test(word)).length * 5 <= words.length;
}

/** Neighbouring stretches as one: a link in a sentence parts its runs. */
function joined(spans: Span[]): Span[] {
  const whole: Span[] = [];
  for (const { start, end } of spans) {
    const last = whole.at(-1);
    if (last && start - last.end <= 2) last.end = Math.max(last.end, end);
    else whole.push({ start, end });
  }
  return whole;
}

function isSentence(text: string): boolean {
  const words = text.split(/\s+/);
  // "The book is forthcoming (2020) with Quayside Press."
  if (words.length <= 14 && /\b(?:forthcoming|accepted|under review|in press|published (?:in|by))\b/i.test(text))
    return false;
  const capitals = words.slice(1).filter((word) => /^["“(]?\p{Lu}/u.test(word)).length;
  return (
    words.length >= 5 && (OPENS.test(text) || VERB.test(text)) && !REFERENCE.test(text) && capitals * 2 <= words.length
  );
}
