import { enclosing, type FoundPeriod, findPeriods } from "#lib/ingest/dates/dates.ts";
import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import type { ActivityEntry, ActivityKind, Fact, Period } from "#lib/ingest/draft.ts";
import { activityLines } from "#lib/ingest/entries/activity-lines.ts";
import { type Passage, part, passageOf } from "#lib/ingest/passages/passage.ts";
import { piecesBetween } from "#lib/ingest/passages/spans.ts";
import { type SectionKind, senseOfHeading } from "#lib/ingest/words/headings.ts";

/**
 * Awards, talks, service …: one activity an item or line, as printed, with the label it stands below; where there is none,
 * the heading of the section, `heading`, is what it stands under. "Grants and awards" leaves it to each line which of the
 * two it is.
 */
export function readActivities(
  document: ReadDocument,
  blocks: Block[],
  kind: ActivityKind,
  heading: Fact<string> | null = null,
): ActivityEntry[] {
  return activityLines(document, blocks)
    .flatMap(({ passage, under }) => {
      const pieces = kind === "teaching" ? bracketedPieces(passage) : [passage];
      return pieces.flatMap(datedPieces).map((one) => ({ passage: one, under }));
    })
    .filter(
      ({ passage: { text } }) => /\p{L}{2}/u.test(text) && !FURNITURE.test(text) && !SIGNED.test(text) && !isKey(text),
    )
    .filter(({ passage }) => kind !== "advising" || !OF_STUDENT.test(passage.text))
    .flatMap(({ passage, under }) => {
      const label = under === null ? heading : labelOf(under);
      return activity(passage, kindOf(passage.text, kind, heading?.value ?? ""), label);
    });
}

/** "\fullcite{reed2018tides}" of a bibliography that is not there leaves its key. */
const isKey = (text: string): boolean => /^[\p{L}\d]+(?:[_:-][\p{L}\d]+)+\s*\.?$/u.test(text) && /[_\d]/.test(text);

/** The words of a label without its number and the marks that close it; null when nothing else is left. */
export function labelOf({ text, span }: Pick<Passage, "text" | "span">): Fact<string> | null {
  const lead = /^[\s\p{P}\p{S}]*(?:(?:[IVXLC]+|\d{1,2}|[A-Z])[.)]\s+)?/u.exec(text)?.[0].length ?? 0;
  const value = text.slice(lead).replace(/[\s:.–—-]+$/u, "");
  if (!/\p{L}{2}/u.test(value)) return null;
  const start = span.start + lead;
  return { value: value.replace(/\s+/gu, " "), span: { start, end: start + value.length }, confidence: 0.9 };
}

/** "Visitors since 2023: 11,204", "Last updated in May": the foot of a page, under whatever stands last. */
const FURNITURE =
  /^\W*(?:visitors? (?:since|so far|counter)|page ?views|(?:page )?last (?:updated|modified|change)|updated (?:on|in)|powered by|izbrani format bibliografske|razvrščanje bibliografskih|vir bibliografskih)\b|\bpage \d+ (?:of|\/) \d+\W*$|^\(?[*†‡§]+\s.{3,60}\)$|\b(?:indicated|marked|denote[sd]?)\b.{0,30}[*†‡§]\W*$/iu;

/** "Dean ____________ Carl Fell": where a form is signed. */
const SIGNED = /_{5,}/u;

/** "2021/9 Principal Supervisor", "Present Position: Warden": of the student named beside it, on a line of its own. */
const OF_STUDENT =
  /^\W*(?:(?:19|20)\d\d(?:\/\d{1,2})?(?:\s?[-–]\s?(?:19|20)\d\d(?:\/\d{1,2})?)?\s*)?(?:(?:(?:principal|academic|primary|second)\s|co-?)?(?:supervisor|advis[eo]r)\W*$|(?:present|current) position\s?:)/iu;

/** "EUR 12,000", "$5,000": what was paid. */
export const AMOUNT = /[€£$]\s?\d|\d\s?[€£$]|\b(?:EUR|USD|GBP|CHF|NOK|SEK|DKK|CAD|AUD)\b/i;
const FUNDED =
  /\b(?:grants?|funding|funded|co-?pi|pi|principal investigator|co-?investigator|research (?:projects?|fund)|start-?up|seed|drittmittel|projekt|projet|proyecto|progetto|projeto)\b/i;
const HONOURED =
  /\b(?:awards?|prizes?|medals?|honou?rs?|scholarships?|best|distinguished|fellowships?|preis|prix|premio|prêmio)\b/i;

const HONOURED_ABROAD =
  /(?<!\p{L})(?:подяк|грамот|преми|премі|стипенді|стипенди|нагород|наград|медал|відзнак|орден|лауреат|auszeichnung|stipendi|stypendi|nagrod|nagrad|ocenění|cena\s|díj|kitüntetés|palkinto|preemia|auhind|medali|ödül|burs|premi)/iu;
/** Who sits, judges or edits is no winner, whatever prize is named behind. */
const OF_MEMBER =
  /^\P{L}*(?:[^,;]{0,30}\s)?(?:members?(?:ship)?|reviewer|referee|juror|judge|chair|editor|organi[sz]er|mitglied|gutachter(?:in)?|член(?:киня)?|рецензент(?:ка)?|голова|експерт(?:ка)?|эксперт|liige|jäsen|czlonek|członek|członkini|člen(?:ka)?|tag|üye|membre|miembro|membro)(?!\p{L})/iu;

/** A seat in a board, an office, work for journals: no student is called so. */
const OF_OFFICE =
  /^\P{L}*(?:[^,;]{0,30}\s)?(?:(?:editorial|advisory|executive) board|board of \p{L}+|committee|treasurer|secretary|president|reviewer|reviews? for|referee|(?:associate |guest |managing )?editor|organi[sz]er|(?:area |session |programme |program )?chair|council|senate|panel)(?!\p{L})/iu;

/** "Awards, work for the public", "Supervision and service": what stands below both is told apart line by line. */
function headsBoth(heading: string, one: SectionKind, other: SectionKind): boolean {
  const kinds = heading
    .split(/\s*[,&/;]\s*|\s(?:and|та|і|й|и|und|et|y|e|och|og|ja|ve|oraz|a|și|şi)\s/iu)
    .map((piece) => senseOfHeading(piece, false)?.kind);
  return kinds.includes(one) && kinds.includes(other);
}

/** A line may say itself what it is: a grant under "Grants and awards", a teaching assistant under "Service". */
function kindOf(text: string, kind: ActivityKind, heading: string): ActivityKind {
  if (
    kind === "service" &&
    /^\W*(?:(?:head|graduate|lead|undergraduate)\s+)?(?:teaching (?:assistant|fellow)|instructor|tutor)\b/i.test(text)
  )
    return "teaching";
  if ((kind === "service" || kind === "award") && headsBoth(heading, "awards", "service")) {
    if (OF_MEMBER.test(text)) return "service";
    return HONOURED.test(text) || HONOURED_ABROAD.test(text) ? "award" : kind;
  }
  if (kind === "advising" && OF_OFFICE.test(text) && headsBoth(heading, "advising", "service")) return "service";
  if (kind !== "award" && kind !== "grant") return kind;
  const ofGrants = /\b(?:grants?|funding|support|projects?|financ\w+|förder\w+|drittmittel)\b/i.test(heading);
  const ofHonours = /\b(?:awards?|prizes?|honou?rs?|distinctions?|prix|premios|preise)\b/i.test(heading);
  // "Grants and fellowships" are funds, but for what a student was given.
  if (ofGrants && !ofHonours) return /\bscholarships?\b/i.test(text) ? "award" : "grant";
  if (!ofGrants || !ofHonours) return kind;
  if ((FUNDED.test(text) || AMOUNT.test(text)) && !HONOURED.test(text)) return "grant";
  return HONOURED.test(text) || kind === "award" || /\bfellow(?:ship)?\b/i.test(text) ? "award" : kind;
}

/** "Editor, Tides (2022–). Organiser, Salt seminar (2021–2023); Member, …": pieces that each end in a date. */
function datedPieces(passage: Passage): Passage[] {
  const { text, span } = passage;
  const pieces = piecesBetween(text, { start: 0, end: text.length }, BEHIND_DATE);
  const closed = /\(\d{4}[^()]{0,20}\)\W*$/u.test(text);
  if (pieces.length < (closed ? 2 : 3)) return [passage];
  return pieces.map(({ start, end }) => part(passage, { start: span.start + start, end: span.start + end }));
}

/** "Botany (BSc); Tides (MSc); Salt walls (MSc, in Norlandish)": courses that each end in a bracket. */
function bracketedPieces(passage: Passage): Passage[] {
  const { text, span } = passage;
  const pieces = piecesBetween(text, { start: 0, end: text.length }, BEHIND_BRACKET);
  if (pieces.length < 2 || !/\)\W*$/u.test(text)) return [passage];
  return pieces.map(({ start, end }) => part(passage, { start: span.start + start, end: span.start + end }));
}

const BEHIND_BRACKET = /(?<=\p{L}\s\([^()]{1,60}\));\s+(?=\p{Lu})/gu;
const BEHIND_DATE = /(?<=\((?:since )?\d{4}[^()]{0,20}\)[.;]\s+)(?=\p{Lu})/gu;

function activity(passage: Passage, kind: ActivityKind, under: Fact<string> | null): ActivityEntry[] {
  const value = passage.text.replace(/\s+/gu, " ").trim();
  // "Conference reviewing:" alone names what follows; it is no activity itself.
  if (/:$/.test(value) || value.length < 4) return [];
  const periods = findPeriods(passage.text).map((found) => parted(passage.text, found));
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
  return [{ kind, text: { value, span: passage.span, confidence: 0.9 }, period, under }];
}

/** "2024 – Fen Medal": a dash with room on both sides parts the year from what was given then; "2024– Warden" goes on. */
function parted(text: string, found: FoundPeriod): FoundPeriod {
  const { start, end } = found.period;
  const isParted =
    /\d\s+[–—-]{1,3}$/u.test(text.slice(0, found.span.end)) && /^\s+\p{L}/u.test(text.slice(found.span.end));
  return end === "present" && start && isParted ? { ...found, period: { start: null, end: start } } : found;
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
