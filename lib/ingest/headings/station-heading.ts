import { findPeriods } from "#lib/ingest/dates/dates.ts";
import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { words } from "#lib/ingest/passages/passage.ts";
import { findDegrees } from "#lib/ingest/words/degree.ts";
import { type HeadingSense, senseOfHeading } from "#lib/ingest/words/headings.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";
import { isOrganization } from "#lib/ingest/words/organization.ts";

/**
 * True for a heading that is itself a degree or a post of the list above which it seems to stand: "PhD in Botany" under
 * "Education", "Lecturer, 2004–2006" under "Appointments". `above` is what the headings over it say.
 */
export function isStationHeading(text: string, above: HeadingSense): boolean {
  if (above.kind === "education" && LABEL_BELOW.test(text)) return true;
  const dated = findPeriods(text).length > 0;
  if (dated && beginsWithStretch(text, above)) return true;
  if (standsOverStations(text, above)) return true;
  if (above.kind === "employment") return dated && (namesPost(text) || endsWithStretch(text));
  const [degree] = above.kind === "education" ? findDegrees(text) : [];
  if (!degree) return false;
  // "PhD students", "Master's theses" head lists of other people's work.
  return dated || (degree.start === 0 && /^\)?(?:\s(?:in|of)\s|\s?[,(])/u.test(text.slice(degree.end)));
}

/**
 * True for a heading below "Experience" that is nothing but a post, with a line that is nothing but its date above it or
 * among the first below: "Teaching Assistant" / "Fen College" / "2018 – 2020" heads no list of teaching there. `at` is its place
 * among the blocks.
 */
export function isDatedPostHeading({ text, blocks }: ReadDocument, at: number, { kind }: HeadingSense): boolean {
  const heading = blocks[at];
  if (kind !== "employment" || heading?.kind !== "heading" || !ENDS_AS_POST.test(words(text, heading.span)))
    return false;
  const to = blocks.findIndex((block, index) => index > at && block.kind !== "paragraph");
  const near = [blocks[at - 1], ...blocks.slice(at + 1, to < 0 ? undefined : to).slice(0, 3)];
  return near.some((block) => block?.kind === "paragraph" && isDateAlone(words(text, block.span)));
}

/** Posts that name a section as well. */
const ENDS_AS_POST =
  /^(?:\p{L}+\s){0,3}(?:assistant|instructor|tutor|lecturer|fellow|intern|teacher|researcher|scholar|consultant|reviewer)$/iu;

function isDateAlone(line: string): boolean {
  const [period] = line.length < 40 ? findPeriods(line) : [];
  return period !== undefined && !/\p{L}/u.test(line.slice(0, period.span.start) + line.slice(period.span.end));
}

/** "Kvam University" above the degrees or posts there: whose they are. */
function standsOverStations(text: string, { kind }: HeadingSense): boolean {
  const lists = kind === "education" || kind === "employment";
  // "Research Assistant" above topics and dates says what one was, with all its words of institutions.
  return lists && isOrganization(text) && !isJobTitle(text) && senseOfHeading(text, true) === null;
}

/** "Thesis:", "Research project:" alone on its line below a degree: what it was on follows. */
const LABEL_BELOW =
  /^(?:(?:ph\.?d\.?|doctoral|master['’]?s?|bachelor['’]?s?|diploma|final|semester|research)\s)?(?:thesis|project|dissertation|abschlussarbeit|tesis|tesi|thèse|mémoire)(?:\s(?:title|topic))?\s?:$/iu;

/** "03/2006 – 05/2006: Clinical internship" under "Education": one more of the stretches told there, whatever its words are. */
function beginsWithStretch(text: string, above: HeadingSense): boolean {
  if (above.kind !== "education" && above.kind !== "employment") return false;
  const [first] = findPeriods(text);
  if (first?.span.start !== 0 || first.period.start === null) return false;
  const rest = text.slice(first.span.end).replace(/^[\s:,.–—-]+/u, "");
  const kind = senseOfHeading(rest, true)?.kind;
  return /\p{L}{3}/u.test(rest) && (kind === undefined || kind === "education" || kind === "employment");
}

/** "Dissertation research, 2003 – 2010" below an employer: what was done there for years, unless it lists what came of it. */
function endsWithStretch(text: string): boolean {
  const [first, ...more] = findPeriods(text);
  if (!first || more.length > 0 || first.period.start === null) return false;
  return (
    /\p{L}{3}[^\p{L}]*$/u.test(text.slice(0, first.span.start)) &&
    /^[^\p{L}\d]*$/u.test(text.slice(first.span.end)) &&
    !/publi|papers?\b|articles?\b|journal|books?\b|chapter|talks?\b|presentation|award|honou?r|grant|teach|service/i.test(
      text,
    )
  );
}

/** True for a heading of which one piece is a post: "Lecturer, Kvam University", "Fen Works – Warden". */
export const namesPost = (text: string): boolean =>
  text.split(/[,;|()]|\s[-–—]\s/).some((piece) => isJobTitle(piece.trim()));

/**
 * Posts set as pairs of headings wherever they stand: "Kvam University, Port Salt" above "Lecturer in Law, 2004–2006".
 * Gives the blocks of each pair and what is told below it.
 */
export function headedPosts(text: string, blocks: Block[]): Block[] {
  const found: Block[] = [];
  for (const [index, place] of blocks.entries()) {
    const post = blocks[index + 1];
    if (place.kind !== "heading" || post?.kind !== "heading" || post.level <= place.level) continue;
    const title = words(text, post.span);
    const name = words(text, place.span);
    if (findPeriods(title).length === 0 || !namesPost(title) || findPeriods(name).length > 0 || !isPlaceName(name))
      continue;
    const end = blocks.findIndex(
      (block, at) => at > index + 1 && block.kind === "heading" && block.level <= place.level,
    );
    found.push(...blocks.slice(index, end < 0 ? undefined : end));
  }
  return found;
}

/** "Kvam University", "Salt & Sons, Port Salt, Norland": a known place, or a name with its town behind it. */
function isPlaceName(name: string): boolean {
  return isOrganization(name) || (/^\p{Lu}[^.:;?!]+,\s\p{Lu}/u.test(name) && !namesPost(name));
}
