import type { Block } from "#lib/ingest/document.ts";
import { type HeadingSense, type SectionKind, senseOfHeading } from "#lib/ingest/words/headings.ts";
import { normalizeHeading } from "#lib/ingest/words/normal-heading.ts";

/** A block that heads others, and what it says of them. */
export interface Heading {
  block: Block;
  text: string;
  level: number;
  sense: HeadingSense;
  /** Its words are those of headings, and no others. */
  plain: boolean;
  /** What it heads stands behind it on its line: "14. Languages: Norlandish". */
  inline?: true;
}

/** Sections that people part by the places where they did what is listed. */
const LISTS = new Set<SectionKind>(["talks", "teaching", "service", "awards", "grants", "advising", "education"]);

/** "PhD" above when and where, in a section of its own. */
const DEGREE =
  /^(?:ph ?\.? ?d\.?|doctorate|doctora[tl]|doctorado|doutorado|dottorato(?: di ricerca)?|master(?:['’]?s)?|bachelor(?:['’]?s)?)$/u;

/** "Publications" > "Under review" > "2024": what an inner heading leaves open, the outer one says. */
export function inherit(open: Heading[]): HeadingSense {
  const inner = open.at(-1)?.sense ?? { kind: "other" as const };
  const outer = open.at(-2);
  const isDegree = inner.kind === "other" && DEGREE.test(normalizeHeading(open.at(-1)?.text ?? ""));
  if (!outer) return isDegree ? { kind: "education" } : inner;
  const above = inherit(open.slice(0, -1));
  if (isDegree && above.kind === "head") return { kind: "education" };
  // "Education" > "Notable projects": no degrees. "Research" > "Projects": no papers.
  const isResearch = above.kind === "publications" && /^\W*research\W*$/i.test(outer.text);
  const holdsNone = above.kind === "education" || isResearch;
  if (inner.kind === "other" && holdsNone && /\bprojects?$/i.test(open.at(-1)?.text ?? "")) return inner;
  if (inner.kind === "other") return above;
  if (inner.kind === "publications" && above.kind === "publications") {
    // "In preparation", then "2023", both set alike: what has a year is out, and it stands beside, not below.
    const beside = inner.year !== undefined && areSetAlike(open.at(-1)?.block, outer.block);
    const { status, publicationKind, ...rest } = above;
    return beside && status !== undefined && status !== "published" ? { ...rest, ...inner } : { ...above, ...inner };
  }
  if (above.kind === "publications" && areProceedings(inner, open.at(-1)))
    return { ...above, publicationKind: "conference" };
  // "Publications" > "Posters, demos and doctoral consortia": what stands in the proceedings of a meeting in a few pages.
  if (above.kind === "publications" && inner.kind === "talks" && SHORT_PAPERS.test(open.at(-1)?.text ?? ""))
    return above;
  // "Publications" > "Earlier work": what was written earlier.
  if (above.kind === "publications" && inner.kind === "employment" && WORK.test(open.at(-1)?.text ?? "")) return above;
  // "Service" > "Book reviews and blog posts": written, and told apart from what was read for others.
  if (inner.kind === "publications" && above.kind === "service" && BOOK_REVIEWS.test(open.at(-1)?.text ?? ""))
    return inner;
  // "Talks" > "Salt Society for Tidal Education": the name of a place, though one of its words heads sections elsewhere.
  if (isNamed(open.at(-1), outer) && LISTS.has(above.kind)) return above;
  // "Outreach" > "Articles", "Funded projects" > "Industry": written for the public, paid by industry.
  const outreach = /\b(?:outreach|public engagement|press|media|science communication)\b/i.test(outer.text);
  if (inner.kind === "publications" && outreach && above.kind !== "publications") return above;
  if (inner.kind === "employment" && above.kind === "grants") return above;
  // "Projects" > "2023", "Conferences attended" > "2023": known to hold no papers.
  if (inner.year !== undefined && above.kind === "other" && senseOfHeading(outer.text, false)?.kind === "other")
    return above;
  // "Talks" > "2023", "Service" > "Conferences", "Teaching" > "Workshops": the outer heading decides what these lines are.
  const weak =
    inner.kind === "publications" &&
    (inner.year !== undefined ||
      !/publi|paper|article/i.test(open.at(-1)?.text ?? "") ||
      (above.kind === "talks" && areSpoken(open.at(-1))));
  // Degrees and posts have no papers of their own: such a heading only looks smaller than theirs.
  const named = /\p{L}{3}/u.test(open.at(-1)?.text ?? "");
  const apart =
    named &&
    inner.year === undefined &&
    (["education", "employment", "interests"].includes(above.kind) ||
      (BESIDE.has(above.kind) && areWritten(open.at(-1))));
  if (weak && !apart && !["head", "other", "biography", "news"].includes(above.kind)) return above;
  return inner;
}

/** Marked alike by the source, or set in the same bold or large letters from end to end. */
function areSetAlike(block: Block | undefined, outer: Block): boolean {
  if (block?.kind === "heading") return block.level === outer.level;
  if (block?.kind !== outer.kind) return false;
  const [set, over] = [settingOf(block), settingOf(outer)];
  return set !== "" && set === over;
}

/** "bold", "large 1.2"; empty for words that are set as all others are. */
function settingOf({ runs, span }: Block): string {
  const [run] = runs;
  const isWhole = runs.length === 1 && run !== undefined && run.span.start <= span.start && run.span.end >= span.end;
  if (!isWhole) return "";
  return [run.bold ? "bold" : "", (run.size ?? 1) >= 1.12 ? `large ${run.size}` : ""].join(" ").trim();
}

const SHORT_PAPERS =
  /\b(?:demos?|demonstrations?|doctoral (?:colloqui|consorti)\p{L}*|late[- ]breaking|extended abstracts|short papers)\b/iu;
const BOOK_REVIEWS = /\bbook reviews\b(?!\s+for\b)/i;

/** Work that a heading says no more of than its time or rank. */
const WORK =
  /^\P{L}*(?:(?:earlier|older|early|past|previous|prior|recent|current|other|further|additional|collaborative|joint|selected)\s)+works?\P{L}*$/iu;

/** Sections of a sidebar, whose headings are often set larger than those of the text beside it. */
const BESIDE = new Set<SectionKind>(["contact", "skills", "personal", "hobbies", "references"]);

/** "Chapters and proceedings", "Under review": what nobody likes, speaks or can be asked about. */
function areWritten(heading: Heading | undefined): boolean {
  return (
    heading?.sense.status !== undefined ||
    /chapter|proceeding|manuscript|pre-?print|monograph/i.test(heading?.text ?? "")
  );
}

/** Below what the source itself marks as its heading, and with more words than a heading has. */
function isNamed(heading: Heading | undefined, { block }: Heading): boolean {
  return (
    heading?.plain === false &&
    heading.text.split(" ").length >= 3 &&
    heading.sense.year === undefined &&
    heading.block.kind === "heading" &&
    block.kind === "heading"
  );
}

/** "Presentations" > "Conference papers": such papers were read aloud. */
export function areSpoken(heading: Heading | undefined): boolean {
  return heading?.sense.kind === "publications" && !/publi|journal|proceeding|article/i.test(heading.text);
}

/** "Publications" > "Conférences internationales", "III. Conference participation": where papers are listed, those of meetings, which alone may mean talks. */
function areProceedings({ kind }: HeadingSense, heading: Heading | undefined): boolean {
  return (
    kind === "talks" &&
    /^(?:conférences?(?: (?:inter)?nationales?)?|conferences?(?: participations?)?)$/u.test(
      normalizeHeading(heading?.text ?? ""),
    )
  );
}
