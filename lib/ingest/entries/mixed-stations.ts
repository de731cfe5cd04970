import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import type { EducationEntry, PositionEntry, Span } from "#lib/ingest/draft.ts";
import { readEducation } from "#lib/ingest/entries/education.ts";
import { namesPosts, readEmployment } from "#lib/ingest/entries/employment.ts";
import { leadsWithDegree } from "#lib/ingest/entries/mixed-degrees.ts";
import { type Station, stationsOf } from "#lib/ingest/entries/stations.ts";
import { namesStudies } from "#lib/ingest/entries/studies.ts";
import { contains, overlap } from "#lib/ingest/passages/spans.ts";
import { findDegrees } from "#lib/ingest/words/degree.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";

/**
 * Degrees and posts that stand among each other below one heading, as below "Academic History": the list is cut into
 * stations as one, then each is read as what it names first. Null where only one of the two is found.
 */
export function readMixed(
  document: ReadDocument,
  blocks: Block[],
): { education: EducationEntry[]; employment: PositionEntry[]; left: Span[] } | null {
  const stations = stationsOf(document, blocks, (text) => namesStudies(text) || namesPosts(text));
  const told = stations.map((station) => ({ station, kind: kindOf(station) }));
  const of = (isDegree: boolean) =>
    told.flatMap(({ station, kind }) => ((kind === "degree") === isDegree ? blocksOf(document, blocks, station) : []));
  if (!told.some(({ kind }) => kind === "degree") || !told.some(({ kind }) => kind === "post")) return null;
  const degrees = readEducation(document, of(true));
  const posts = readEmployment(document, of(false));
  const education = degrees.entries.filter(({ degree }) => degree !== null);
  // What no word tells to be a post is one where all of it is said.
  const vague = told.flatMap(({ station, kind }) => (kind === null ? station.lines.map(({ span }) => span) : []));
  const employment = posts.entries.filter(
    ({ title, organization, period, span }) =>
      (title && organization && period) || !vague.some((line) => overlap(line, span)),
  );
  if (education.length === 0 || employment.length === 0) return null;
  const begun = education.some(({ degree }) => isDoctoral(degree?.value)) ? [] : employment.filter(isDoctorand);
  return {
    education: [...begun.flatMap(asStudies), ...education],
    employment: employment.filter((entry) => !begun.includes(entry)),
    left: [...degrees.left, ...posts.left],
  };
}

const isDoctoral = (degree: string | undefined): boolean => findDegrees(degree ?? "")[0]?.level === "doctor";

/** "2014–2018 PhD student, Kvam University" above "MSc, Kvam University": where no doctorate is listed, it is told so. */
const isDoctorand = ({ title, organization, period }: PositionEntry): boolean =>
  /^(?:ph\.?\s?d\.?|doctoral)\s(?:student|candidate|studies)(?!\p{L})/iu.test(title?.value ?? "") &&
  organization !== null &&
  period !== null;

const asStudies = ({ title, organization, period, span }: PositionEntry): EducationEntry[] =>
  organization ? [{ institution: organization, degree: title, period, advisors: [], thesis: null, span }] : [];

/** What the words of a station begin with: a degree or a post. */
function kindOf({ lines, details }: Station): "degree" | "post" | null {
  const own = lines.filter(({ span }) => !details.some((detail) => contains(detail.span, span)));
  // "Specialist in Tides (equivalent to an MSc), 2008–2013": what it is like tells which of the two is meant.
  if (own.some(({ text }) => /\bequivalent (?:to|of)\b/i.test(text) && findDegrees(text)[0]?.start === 0))
    return "degree";
  // The "in" of "Diploma in Botany" parts nothing.
  if (own.some(({ text }) => /^\P{L}*Diploma in\s/u.test(text))) return "degree";
  for (const piece of own.flatMap(({ text }) => text.split(/[,;:|/()[\]\t\n•·]|\.\s|\s[-–—]{1,3}\s|\s(?:at|in)\s/u))) {
    const words = piece.replace(/^[^\p{L}]+/u, "");
    if (leadsWithDegree(words)) return "degree";
    if (isJobTitle(words.trim())) return "post";
  }
  return null;
}

/** The lines of a station as blocks of their own. */
function blocksOf({ text }: ReadDocument, blocks: Block[], { lines }: Station): Block[] {
  const [from, to] = [lines[0]?.span.start ?? 0, lines.at(-1)?.span.end ?? 0];
  return blocks.flatMap((block): Block[] => {
    const [start, end] = [Math.max(block.span.start, from), Math.min(block.span.end, to)];
    if (start >= end || text.slice(start, end).trim() === "") return [];
    if (start === block.span.start && end === block.span.end) return [block];
    const { marker, ...plain } = block;
    const isHead = start === block.span.start;
    return [
      {
        ...plain,
        ...(isHead && marker !== undefined ? { marker } : {}),
        ...(isHead ? {} : { kind: "paragraph" as const, level: 0 }),
        span: { start, end },
        runs: block.runs.filter((run) => run.span.start < end && start < run.span.end),
        lines: [start, ...block.lines.filter((line) => line > start && line < end)],
      },
    ];
  });
}
