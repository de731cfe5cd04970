import type { FoundPeriod } from "#lib/ingest/dates/dates.ts";
import type { Run } from "#lib/ingest/document.ts";
import type { Span } from "#lib/ingest/draft.ts";
import { isAddressLine } from "#lib/ingest/entries/address-lines.ts";
import { withListedTitles } from "#lib/ingest/entries/listed-titles.ts";
import { type Segment, segmentsOf } from "#lib/ingest/entries/segments.ts";
import type { Station } from "#lib/ingest/entries/stations.ts";
import { cellsOf, type Passage, part, shareSet } from "#lib/ingest/passages/passage.ts";
import { contains } from "#lib/ingest/passages/spans.ts";
import { isJobTitle, splitTitle } from "#lib/ingest/words/job-title.ts";
import { isOrganization, isPlace, isSchool, isWholeOrganization } from "#lib/ingest/words/organization.ts";
import { isPersonName } from "#lib/ingest/words/owner-name.ts";
import { institutionNamed } from "#lib/profile/institution.ts";

/** A stretch of a station and where it stands there: what its neighbours in the list are asked for. */
export interface PlacedSegment extends Segment {
  /** Which line or cell of the station holds it, those that only say a date or a town left out. */
  line: number;
  /** Which of the stretches of that line it is. */
  rank: number;
  /** "B", "I", "L" for bold, italic and linked words; "" for plain ones. */
  look: string;
  /** What a template of the source says these words are ("place", "position"). */
  role: string | null;
}

/** The words of a station that may be its post and its place, and its dates. */
export interface PlacedWords {
  segments: PlacedSegment[];
  periods: FoundPeriod[];
}

/** "Mentor: Ada Reed", "Under supervision of: Ada Reed", "Topic: tides", "TA for Prof. Reed"; not "Mentor student", "Manager, Harbour Labs". */
const NOTE_LINE =
  /^\W*(?:(?:(?:doctoral|ph\.?d|formal|academic|thesis|main|primary|research|project|local|scientific|faculty|co)\.?[\s-]){0,2}(?:advis[oe]rs?|supervisors?|mentors?|hosts?)\s*:|(?:under (?:the )?)?(?:supervision|guidance|direction)(?: of)?\s*:|(?:hosts?|advis[oe]rs?|supervisors?|mentors?|manager|pi)\b(?=\s*(?::|$|(?:is|was)\b|\s\p{Lu}[\p{L}.'’-]*\s\p{Lu}))|collaborators?\b|with (?:prof|dr)|worked with|project(?=\s*:)|pro(?:yecto|jeto|jet|getto|ject)s?\s(?:[\p{L}-]+\s){1,2}(?:n[°º.]\s?)?\d{3}|topic|(?:tema|thema|sujet|argomento|assunto|título del? (?:proyecto|projeto))(?=\s*:)|team|tech stack|responsib|description|title of|textbooks?(?=\s*:)|fund(?:ing|ed by)(?=\s*:)|courses? taught|g?tas? for\b)/iu;

/** "Keywords: salt, tides", "Some technologies used: …", "Grant: Walls of the north": what was done, with what, paid by what. */
const TOOLS =
  /^\W*(?:(?:some|main|key|selected|relevant|research)\s)?(?:context|technolog(?:y|ies)(?: used)?|tools|keywords|key words|grants?(?: no\.?)?|skills|methods|achievements)\s*:/iu;

/** "Title: Salt in the eastern fens" says what one worked on; "Title: Assistant Professor of Botany" does not. */
const WORK_TITLE = /^\W*title\s*:\s*(?=(\S.*)$)/isu;
/** "Harbour wall survey project (PI: Ada Reed)": where nothing else is named, one worked for it. */
const PROJECT = /^[^(:;]{3,80}\b(?:project|programme?|initiative|survey|trial)\s*(?:$|\()/iu;

/** "Kvam University - Ada Reed's group": the institution stands on the line of the group. */
const isBesideGroup = (text: string): boolean =>
  text
    .split(/\s[-–—|]\s/u)
    .slice(0, -1)
    .some(isWholeOrganization);

/** A cell without the label that stands before a project; null for one that only tells of the work. */
function withoutNotes(cell: Passage): Passage | null {
  if (NOTE_LINE.test(cell.text) || TOOLS.test(cell.text) || isAddressLine(cell.text)) return null;
  const [label = "", work = ""] = WORK_TITLE.exec(cell.text) ?? [];
  if (label === "" || isJobTitle(work.trim())) return cell;
  return PROJECT.test(work) ? part(cell, { start: cell.span.start + label.length, end: cell.span.end }) : null;
}

/** "Dr. Reed's group", "Tidal Flats group (Coast department)": who led the place, where the place stands beside it. */
const GROUP_LINE =
  /^\W*(?:(?:prof(?:essor)?|dr|mr|ms|mrs)\b\.?\s+)*[\p{L}.'’\s-]{2,60}\s(?:research )?(?:group|lab)\b\.?(?:\s*\([^)]*\))?\.?\s*$/iu;

/** "Kvam University, Director: Dr. Ada Reed": whom one worked for, behind the place where one did. */
const PERSON_BEHIND =
  /(?<=[,;.(]\s{0,3})(?:(?:co-?)?(?:advis[eo]r|supervisor|mentor|manager|director|head|chair|pi)s?|\p{L}{1,20} (?:director|head|manager)|dir\.)\s*:\s*(?:(?:Prof(?:essor)?|Dr|Mr|Ms|Mrs)\b\.?\s+\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,4}|\p{Lu}\p{L}+(?:\s\p{Lu}[\p{L}.'’-]*){1,4}(?=\W*$))/iu;

/** The stretches of a station's own lines, in order; what stands one level deeper is left out, if that leaves any. */
export function placedWords({ lines, details }: Station): PlacedWords {
  const told = lines.slice(0, 8).filter((line, index) => index < 5 || line.text.length < 60);
  const all = told.flatMap(cellsOf);
  const cells = all.flatMap((cell) => withoutNotes(cell) ?? []);
  const notes = all.filter(({ text }) => NOTE_LINE.test(text));
  const outside = cells.filter((cell) => !details.some(({ span }) => contains(span, cell.span)));
  const own = outside.length > 0 ? outside : cells;
  // "Kvam University Tides Group", "Kvam University - Ada Reed's group": the place is named with the group.
  const places = own.filter(
    ({ text }) => !GROUP_LINE.test(text) || isJobTitle(text.trim()) || isSchool(text.trim()) || isBesideGroup(text),
  );
  const named = places.some((cell) => isOrganization(cell.text)) ? places : own;
  const read = named
    .map(withoutPerson)
    .map(withoutTopic)
    .map((cell) => ({ cell, ...segmentsOf(cell) }));
  // "Jan 2016 – Nov 2018⇥Head of Tides, …": the cell of the date says nothing, the next one is the first.
  const opening = read.findIndex(({ segments }) => segments.length > 0);
  const short = read.filter(
    ({ segments }, index) =>
      segments
        .map(({ text }) => text)
        .join(" ")
        .split(" ").length <= 26 || index <= opening,
  );
  let line = -1;
  const segments = short.flatMap(({ cell, segments: found }) => {
    const parted = fromWholeBrackets(cell, found.flatMap(splitAt));
    if (parted.some(({ text }) => !isPlace(text))) line += 1;
    return fromBrackets(parted).map((segment, rank) => ({ ...segment, line, rank, ...styleOf(cell, segment) }));
  });
  const periods = read.flatMap((cell) => cell.periods);
  return {
    segments: withListedTitles(
      segments.filter(({ text }, index) => index < 14 && !NOTE_WORDS.test(text) && !isHost(text)),
    ),
    // "Advisor: Ada Reed. 2019 – 2021", "Reed Lab (2019 – 2021)": the date of an entry may stand behind its notes.
    periods:
      periods.length > 0
        ? periods
        : [...own.filter((cell) => !named.includes(cell)), ...notes].flatMap((cell) => segmentsOf(cell).periods),
  };
}

/** "advised by Reed", "supervisor Reed"; not "Mentor student". "and part time staff" goes on with a line above. */
const NOTE_WORDS =
  /^(?:and|or|und|oder|et|ou)\s\p{Ll}|^(?:[Aa]dvis|[Ss]upervis|[Hh]ost|[Mm]entor)\p{L}*(?:\s(?:by|was|is|(?!Student|Teacher|Fellow|Scientist|Researcher)\p{Lu})|\s*:|$)/u;

/** "Olga Petrova in Port Salt", behind "visiting": a person, not a place. */
const isHost = (text: string): boolean =>
  !isJobTitle(text) && isPersonName(/^(.{5,50}?)\sin\s\p{Lu}/u.exec(text)?.[1] ?? "");

/** "Student placement. Dr. Ada Reed, head of the seal unit": what another person is, behind that person's title and name. */
const OTHERS_POST =
  /(?<=[.;,]\s)(?:(?:Prof(?:essor)?|Dr|Mr|Ms|Mrs|M\.?Sc|M\.?D|Ph\.?D|D\.?V\.?M|M\.?V\.?Z|Ing|Lic)\.?\s)+\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,4},\s(?:(?:the|co-?)\s?)?(?:head|chief|director|leader|supervisor|curator|responsable|jefe|chef|leiter)(?!\p{L})[^.;\n\t]{0,80}/u;

function withoutPerson(cell: Passage): Passage {
  const link = cell.runs.find((run) => run.href !== undefined && isPersonBesidePlace(cell, run.span));
  if (link) return blanked(cell, link.span.start - cell.span.start, link.span.end - cell.span.start);
  const found = PERSON_BEHIND.exec(cell.text) ?? OTHERS_POST.exec(cell.text);
  if (!found || found.index === 0) return cell;
  return blanked(cell, found.index, found.index + found[0].length);
}

/** "Fellow at the Salt Museum. Research topic: walls, a history of science (since Jan 2013)": what was worked on, behind where. */
const TOPIC =
  /(?<=[.;]\s{1,3})(?:(?:research|main|ph\.?d\.?|doctoral|thesis|dissertation)\s)?(?:topic|project|subject|theme|title|focus)s?(?:\s(?:title|topic))?\s?:\s/iu;

function withoutTopic(cell: Passage): Passage {
  const found = TOPIC.exec(cell.text);
  if (!found || !namesPlace(cell.text.slice(0, found.index))) return cell;
  const dated = /\([^()]*\d[^()]*\)\W*$/u.exec(cell.text);
  return blanked(cell, found.index, dated && dated.index > found.index ? dated.index : cell.text.length);
}

/** Ahead of the topic stands a place: "at the Salt Museum", "Kvam University". */
const namesPlace = (text: string): boolean =>
  /\s(?:at|@)\s(?:the\s)?\p{Lu}/u.test(text) || text.split(/[,;.|()]/u).some((piece) => isOrganization(piece.trim()));

const blanked = (cell: Passage, from: number, to: number): Passage => ({
  ...cell,
  text: cell.text.slice(0, from) + " ".repeat(to - from) + cell.text.slice(to),
});

/** "Fellow, [Olaf Stone](…) Kvam University": whom one worked with there; "[Olaf Stone](…) Institute" is one name. */
function isPersonBesidePlace({ text, span }: Passage, { start, end }: Span): boolean {
  const [words, behind] = [
    text.slice(Math.max(0, start - span.start), end - span.start).trim(),
    text.slice(end - span.start),
  ];
  const place = (behind.split(/[\t\n,;:|(]/u)[0] ?? "").trim();
  const first = place.split(" ")[0] ?? "";
  return (
    /^ \p{Lu}/u.test(behind) &&
    isPersonName(words) &&
    !isOrganization(words) &&
    !isJobTitle(words) &&
    isOrganization(place) &&
    (institutionNamed(first) !== null || !isOrganization(first))
  );
}

/** "Research Intern at Harbour Labs" says both in one stretch. */
function splitAt(segment: Segment): Segment[] {
  const { title, organization } = splitTitle(segment.text);
  if (organization === null) return [segment];
  const at = segment.text.lastIndexOf(organization);
  const behindAt = /\s(?:at|@|bei|chez|presso|(?:à|au sein de|dans) l['’]|au|aux|au sein du)\s*(?:the\s+)?$/u.test(
    segment.text.slice(0, at),
  );
  return [
    { ...segment, text: title, span: { start: segment.span.start, end: segment.span.start + title.length } },
    {
      ...segment,
      text: organization,
      span: { start: segment.span.start + at, end: segment.span.end },
      ...(behindAt ? { behindAt: true as const } : {}),
    },
  ];
}

const LEADS_TO_PLACE =
  /^(?:at|in|an|am|im|bei|beim|chez|à|au|presso|en)\s(?:(?:the|der|dem|la|las|los|el|il)\s)?(?=\p{Lu})/u;

/** "(School of Salt, Kvam University)", "(am Lehrstuhl für Salz der Universität Kvam)": a line that brackets hold names the place of the post above. */
function fromWholeBrackets({ text }: Passage, segments: Segment[]): Segment[] {
  if (!/^\s*\([^()]+\)[.,;]?\s*$/u.test(text) || !segments.some(({ text: words }) => isOrganization(words)))
    return segments;
  return segments.map((segment) => {
    const lead = LEADS_TO_PLACE.exec(segment.text)?.[0].length ?? 0;
    const { start, end } = segment.span;
    return { ...segment, text: segment.text.slice(lead), span: { start: start + lead, end }, bracketed: false };
  });
}

/** "Field hand (Harbour Station, Norland) Counted …": brackets right behind the post hold the place if they end in a country. */
function fromBrackets(segments: Segment[]): Segment[] {
  const [first, second] = segments;
  if (!first || first.bracketed || !second?.bracketed) return segments;
  // "Tide Centre Director (Ferry School, 2019)": the post names what is led.
  const names = (text: string) => isOrganization(text) && !isJobTitle(text);
  if (names(first.text)) return segments;
  if (segments.some(({ text, bracketed }) => !bracketed && names(text) && text.split(" ").length <= 9)) return segments;
  const to = segments.findIndex(({ bracketed }, index) => index > 0 && !bracketed);
  const inside = segments.slice(1, to < 0 ? undefined : to);
  if (!isOrganization(second.text) && !(inside.length >= 2 && isPlace(inside.at(-1)?.text ?? ""))) return segments;
  return segments.map((segment) =>
    inside.includes(segment)
      ? { ...segment, bracketed: false, ...(segment === second ? { behindAt: true as const } : {}) }
      : segment,
  );
}

function styleOf(cell: Passage, { span }: Segment): { look: string; role: string | null } {
  const share = (style: (run: Run) => boolean): boolean => shareSet(cell, span, style) > 0.6;
  const look = [
    share(({ bold }) => bold === true) ? "B" : "",
    share(({ italic }) => italic === true) ? "I" : "",
    share(({ href }) => href !== undefined) ? "L" : "",
  ].join("");
  const role = cell.runs.find((run) => run.role && run.span.start <= span.start && span.end <= run.span.end)?.role;
  return { look, role: role ?? null };
}
