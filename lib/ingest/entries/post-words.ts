import type { Fact } from "#lib/ingest/draft.ts";
import type { PlacedSegment } from "#lib/ingest/entries/placed-words.ts";
import type { Segment } from "#lib/ingest/entries/segments.ts";
import { namesDegree } from "#lib/ingest/entries/stations.ts";
import { isJobTitle, looksLikeRole } from "#lib/ingest/words/job-title.ts";
import {
  isCampus,
  isDeed,
  isOrganization,
  isPlace,
  isSchool,
  isUnit,
  mayBeUnit,
  tellsWork,
} from "#lib/ingest/words/organization.ts";

/** The first stretch that reads as a job title. */
export function titleOf<S extends Segment>(segments: S[]): Fact<string> | null {
  const first = segments.find(({ text }) => isJobTitle(text) && text.split(" ").length <= 12);
  return first ? { value: first.text, span: first.span, confidence: 0.92 } : null;
}

/** A role no vocabulary knows: the short capitalised stretch that is neither the organisation nor a place. */
export function likelyTitle(segments: PlacedSegment[], organization: Fact<string>): Fact<string> | null {
  const at = segments.find(({ span }) => span.start <= organization.span.start && organization.span.start < span.end);
  const found = segments.find(
    ({ text, span, bracketed, line }, index) =>
      !bracketed &&
      (span.end <= organization.span.start || span.start >= organization.span.end) &&
      text.split(" ").length <= 8 &&
      /^\p{Lu}/u.test(text) &&
      !isDeed(text) &&
      !NAMES_NONE.test(text) &&
      !TITLED_PERSON.test(text) &&
      !namesDegree(text) &&
      !isPlace(text, besideOf(segments, index)) &&
      !/^The \p{Lu}\p{L}+$|\s(?:is|are|was|were|has|have)\s/u.test(text) &&
      !(line === at?.line && isTownBehind(text, span.start, organization)) &&
      !isTownAhead(segments, index, organization) &&
      !isOrganization(text),
  );
  return found ? { value: found.text, span: found.span, confidence: 0.6 } : null;
}

/** "Tide Laboratory, Northern Union, Fenholm, Saltland": one word behind a place, and one more behind it. */
function isTownAhead(segments: PlacedSegment[], index: number, { span }: Fact<string>): boolean {
  const [town, next] = [segments[index], segments[index + 1]];
  const isName = (one: PlacedSegment | undefined) =>
    one !== undefined && /^\p{Lu}\p{L}+$/u.test(one.text) && !looksLikeRole(one.text) && !isJobTitle(one.text);
  return town !== undefined && town.span.start >= span.end && next?.line === town.line && isName(town) && isName(next);
}

/** "University of Port Salt, Port Salt": behind an institution stands its town, which its name may hold. */
function isTownBehind(text: string, start: number, { span, value }: Fact<string>): boolean {
  return (
    start >= span.end && start - span.end <= 3 && (value.includes(text) || !/\s/.test(text)) && !looksLikeRole(text)
  );
}

/** The title's neighbours that name an institution (or a firm, "tideWorks"), department and all; else the first stretch that is neither title nor place. */
export function organizationOf(segments: Segment[], title: Fact<string> | null): Fact<string> | null {
  // "Tides Programme (TP), Kvam University": its letters do not part the two.
  const rest = segments.filter(
    ({ span, text, bracketed }) =>
      !(title && span.start < title.span.end && title.span.start < span.end) &&
      // "Tutor" above "Self-employed": beside a post it says with whom.
      (!isJobTitle(text) || (title !== null && /^self-employed$/i.test(text))) &&
      !(bracketed && /^\p{Lu}[\p{Lu}\d-]{1,7}$/u.test(text)),
  );
  const named = rest.findIndex(
    ({ text, bracketed }) =>
      !bracketed &&
      isOrganization(text) &&
      text.split(" ").length <= 14 &&
      // "spécialiste en techniques du sel" beside "Institut des Salines": what one was, in small letters.
      !(
        /^\p{Ll}{4,}\s/u.test(text) && rest.some((other) => /^\p{Lu}/u.test(other.text) && isOrganization(other.text))
      ) &&
      // "… built with the harbour office of Kvam University": the end of a sentence names whom one worked with; "the Harbour
      // Museum of Old Port Salt" is a name.
      !(/^(?!the\s\p{Lu})\p{Ll}/u.test(text) && text.split(" ").length > 5),
  );
  const candidate = rest.findIndex(
    ({ text, bracketed }, index) =>
      !bracketed &&
      /^(?:[\p{Lu}\d]|\p{Ll}{1,6}\p{Lu}\p{Ll})/u.test(text) &&
      text.split(" ").length <= 7 &&
      !isPlace(text, besideOf(rest, index)) &&
      !isDeed(text) &&
      !/^summer/i.test(text) &&
      !NAMES_NONE.test(text),
  );
  // "Sluice Genomics, Cambridge, MA": a town that a university is called by, behind the name of another place.
  const isTown = candidate >= 0 && candidate < named && isPlace(rest[named]?.text ?? "", besideOf(rest, named));
  // "Bilevel tides, research engineer at Heron": what stands behind "at" is the place, known or not.
  const at = rest.findIndex(
    ({ behindAt, text, bracketed }, index) =>
      behindAt && !bracketed && text.split(" ").length <= 9 && !isPlace(text, besideOf(rest, index)),
  );
  // "Adviser at TKF, walls and sluices. Member of the tidal research KRUM": what stands behind "at" is nearer than words of
  // a further sentence.
  const isFar = at >= 0 && named > at + 1 && !isSchool(rest[named]?.text ?? "") && isAhead(rest[at], title);
  if (at >= 0 && (named < 0 || isFar)) return { ...wholeName(rest, at), confidence: 0.85 };
  // "The Harbour Defenders" above "Helped the guests of Kvam University": what was done names no place where words before it may.
  const isDone = candidate >= 0 && candidate < named && tellsWork(rest[named]?.text ?? "");
  if (named >= 0 && !isTown && !isDone) return wholeName(rest, named);
  return candidate >= 0 ? { ...wholeName(rest, candidate), confidence: 0.7 } : null;
}

/** Right behind the post. */
const isAhead = (place: Segment | undefined, title: Fact<string> | null): boolean =>
  place !== undefined && title !== null && place.span.start > title.span.end && place.span.start - title.span.end < 12;

/** "Prof. Ada Reed", beside a place: with whom one worked there. */
export const TITLED_PERSON = /^(?:Prof\.|Dr\.?)\s\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){1,3}$/u;

/** "Full time", "TA for Prof. Reed": how or for whom one worked. */
export const NAMES_NONE =
  /^(?:full|part)[- ]time|^(?:remote|joint|tenure)|^(?:\p{L}{1,3}|(?:\p{L}+ )?assistants?|grader)\s+for (?:prof|dr)\b|^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)$/iu;

/** "funded by the Salt Foundation", "supervised by …" behind a place: who paid or led. */
const PAID =
  /^(?:(?:jointly |partially |partly |fully )?(?:funded|supported|financed|sponsored|paid|hosted|supervised|advised|mentored|led|directed|granted|awarded) (?:by|through|from|under|with)|in (?:collaboration|cooperation|partnership) with|(?:collaborating|working|together|jointly) with)\s/iu;

/** The name that begins at `first`, with the parts of the institution that follow it. */
export function wholeName(rest: Segment[], first: number): Fact<string> {
  let last = first;
  while (
    rest[last + 1] &&
    isOrganization(rest[last + 1]?.text ?? "") &&
    !isJobTitle(rest[last + 1]?.text ?? "") &&
    !PAID.test(rest[last + 1]?.text ?? "") &&
    !tellsWork(rest[last + 1]?.text ?? "") &&
    // "Sluice Genomics, Cambridge, MA": a town that a university is called by.
    !isPlace(rest[last + 1]?.text ?? "", besideOf(rest, last + 1)) &&
    !rest[last + 1]?.bracketed &&
    last - first < 3
  )
    last += 1;
  // "Department of Botany, Tide Justice Project": a part of what no word tells to be an institution.
  if (isPartOfNext(rest, first, last) || isLettersBehind(rest[last], rest[last + 1])) last += 1;
  if (!rest[last + 1]?.bracketed && isCampus(rest[last]?.text ?? "", rest[last + 1]?.text ?? "")) last += 1;
  const run = rest.slice(first, last + 1);
  return {
    value: run.map(({ text }) => text).join(", "),
    span: { start: run[0]?.span.start ?? 0, end: run.at(-1)?.span.end ?? 0 },
    confidence: 0.92,
  };
}

/** "Department of Botany", "Wall Safety Team"; an institute is a whole of its own. */
const isPart = (text: string): boolean => (isUnit(text) && !mayBeUnit(text)) || /\s(?:Team|Squad|Desk)$/u.test(text);

/** "Tide Laboratory, Department of Salt, KTN-FRKV": letters alone behind parts of an institution say of which. */
const LETTERS_BEHIND = /^(?=(?:[^\p{L}]*\p{Lu}){4})\p{Lu}{2,8}(?:[-–/]\p{Lu}{2,8}){0,2}$/u;
const isLettersBehind = (here: Segment | undefined, next: Segment | undefined): boolean =>
  here !== undefined &&
  next !== undefined &&
  !next.bracketed &&
  !isSchool(here.text) &&
  isOrganization(here.text) &&
  LETTERS_BEHIND.test(next.text) &&
  next.span.start - here.span.end <= 14;

function isPartOfNext(rest: Segment[], first: number, last: number): boolean {
  const [here, next] = [rest[last], rest[last + 1]];
  if (!here || !next || next.bracketed || !rest.slice(first, last + 1).every(({ text }) => isPart(text))) return false;
  return (
    next.span.start - here.span.end === 2 &&
    /^\p{Lu}/u.test(next.text) &&
    next.text.split(" ").length <= 7 &&
    !isJobTitle(next.text) &&
    !isPlace(next.text, besideOf(rest, last + 1)) &&
    !NAMES_NONE.test(next.text)
  );
}

/** The next stretch, if it stands on the same line right behind: "Port Salt, Norland". */
export function besideOf(segments: Segment[], index: number): string {
  const here = segments[index];
  const next = segments[index + 1];
  // "Heron Consulting, Washington, PA": the town stands between.
  if (/^[A-Z]{2}$/.test(segments[index + 2]?.text ?? "") && !/^[A-Z]{2}$/.test(next?.text ?? "")) return "";
  return here && next && next.span.start - here.span.end <= 3 && next.span.start > here.span.end + 1 ? next.text : "";
}
