import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { linesOf, type Passage, passageOf } from "#lib/ingest/passages/passage.ts";
import { SAID_BELOW } from "#lib/ingest/references/asides.ts";
import type { ListEntry } from "#lib/ingest/references/list-entry.ts";
import { ENTRY_NUMBER, isSigned, pieceKind, VENUE_FIRST } from "#lib/ingest/references/piece-kind.ts";
import { isTold } from "#lib/ingest/references/told.ts";
import { YEAR_CELL, YEAR_ONLY } from "#lib/ingest/references/year-lines.ts";
import { isLabelsOnly } from "#lib/ingest/words/labels.ts";
import { nameShape, TOGETHER } from "#lib/ingest/words/name-shape.ts";
import { opensReference, partNames } from "#lib/ingest/words/reference-start.ts";
import { findVenue } from "#lib/profile/venue.ts";

/** What a printed line of a list of publications says of a paper. */
export interface TurnLine {
  passage: Passage;
  /** It begins a block. */
  opens: boolean;
  /** It was read as the beginning of an entry. */
  starts: boolean;
  /** It goes on a block that is no taller than one entry is. */
  within: boolean;
  /** Only a long line stands above it in its block, and ends amid a sentence. */
  runsOn: boolean;
  /** A year and nothing else. */
  year: boolean;
  /** Links, notes, sentences about the paper: no entry begins with them. */
  aside: boolean;
  people: boolean;
  title: boolean;
  place: boolean;
  /** Nothing says where but the year behind its title: "Slow tides⇥May 2021". */
  dated: boolean;
  /** It begins with names: what reads as a title behind them may be a place. */
  signed: boolean;
}

/** "(joint with Ada Reed)", "With A. Reed. Harbour Letters, 2021.": who wrote it besides the owner. */
const COAUTHORS = new RegExp(`^[([]?\\s*(?:${TOGETHER})\\s+\\p{Lu}`, "iu");
const WITH_COAUTHORS = /[([](?:joint(?:ly)?(?: work)? |co-?authored )?with \p{Lu}/u;
const WITH_YEAR = /^(.*\S)(?:[\s,]+\(?|\t+)(?:19|20)\d{2}\)?\.?$/u;
/** "In the long run" is no place. */
const IN_WORDS = /^in\s(?!the proc|proc|press|prep)\p{Ll}/iu;
/** "2019. “Slow Tides” …", "2019 Reed, A. …": the year stands first. */
const LEADING_YEAR = /^(?:19|20)\d{2}[a-z]?[.:,]?\s+(?=["“\p{Lu}(])/u;
/** "Reed, A., C. Stone, et al." */
const AND_OTHERS = /^[^“"():?!]{5,400},?\set al\.?$/u;
/** "Mire Driling: 20:21–32", "Tidal Annals. III-4:17-23": a few words and the pages of a volume. */
const VOLUMED =
  /^\p{Lu}[^\d:]{3,90}(?::\s[^\d:]{3,60})?[,.:]?\s?(?:\d{1,4}|[IVXL]{1,5})(?:-\d{1,4})?\s?(?:\(\d{1,3}\))?\s?:\s?\p{L}?\d+(?:\s?[-–]\s?\p{L}?\d+)?\.?$/u;
/** "Preprint available at TideArXiv", "python script available on a page": what else there is to be had. */
const AVAILABLE =
  /^(?:an? |the )?(?:also|pre-?prints?|post-?prints?|(?:\p{L}+ )?(?:scripts?|codes?|data|maps?|copy|copies|versions?|slides?)) (?:is |are )?(?:freely )?available (?:at|on|from|via|in|here)\b/iu;
const LABEL = /^\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,3}:(?=\s)/u;
const FEWEST = 2;
/** A line of so many letters tells more than one thing of a paper, and ends them with a mark. */
const RUNNING = 120;
/** Lines that an entry mostly has, its links among them. */
const ENTRY = 6;

/** The printed lines of a list, each with what it says. `read` are its entries as its blocks show them. */
export function turnLines(document: ReadDocument, blocks: Block[], read: ListEntry[]): TurnLine[] {
  const lines = blocks.flatMap((block) =>
    linesOf(passageOf(document, [block])).map((passage, index) => ({
      passage,
      opens: index === 0,
      within: index > 0 && block.lines.length <= ENTRY,
      lone: index === 1 && block.lines.length === 2,
      heads: index === 0 && block.lines.length > 1,
    })),
  );
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { passage } of lines) {
    count(passage.text);
    count(LABEL.exec(passage.text)?.[0] ?? "");
  }
  const turns: TurnLine[] = [];
  for (const { passage, opens, within, heads, lone } of lines) {
    const { text } = passage;
    const label = LABEL.exec(text)?.[0];
    // What stands below several papers in the same words is the title of none; above their lines it is one printed twice.
    const repeated =
      (!heads && (counts.get(text) ?? 0) >= FEWEST) ||
      (label !== undefined && (counts.get(label) ?? 0) > FEWEST && !isSigned(text));
    const { start, end } = passage.span;
    const starts = read.some((entry) => entry.passage.span.start >= start && entry.passage.span.start < end);
    const above = opens ? undefined : turns.at(-1);
    const runsOn =
      lone && above !== undefined && above.passage.text.length >= RUNNING && /\p{L}$/u.test(above.passage.text);
    const said = goesOnPlace(above) ? { ...NOTHING, place: true } : saidIn(passage, repeated);
    turns.push({ passage, opens, within, starts, runsOn, ...said });
  }
  return turns.map((line, at) => (isTitleByLook(line, turns[at + 1]) ? { ...line, people: false, title: true } : line));
}

/** "[Grounded Knots](…)" above "Ada Reed, Carl Stone": what is set apart from end to end above its people is no name. */
function isTitleByLook({ passage, opens, people, title }: TurnLine, below: TurnLine | undefined): boolean {
  const { text, span } = passage;
  if (!opens || !people || title || !below || below.opens || !below.people || below.title) return false;
  const isApart = passage.runs.some(
    ({ href, bold, italic, span: set }) =>
      (href !== undefined || bold === true || italic === true) && set.start <= span.start && set.end >= span.end - 1,
  );
  return isApart && !/[,;&]|\sand\s/u.test(text);
}

/** "16th Conference on Tides," + "Port Salt, Norland, 2024": what follows the comma behind a place reads as names, but says where. */
const goesOnPlace = (above: TurnLine | undefined): boolean =>
  above?.place === true && !above.people && /[\p{L}\d]\)?,$/u.test(above.passage.text);

type Said = Omit<TurnLine, "passage" | "opens" | "starts" | "within" | "runsOn">;
const NOTHING: Said = {
  year: false,
  aside: false,
  people: false,
  title: false,
  place: false,
  dated: false,
  signed: false,
};

function saidIn(passage: Passage, repeated: boolean): Said {
  const beside = passage.text.replace(YEAR_CELL, "");
  const printed = beside
    .replace(/\s+/gu, " ")
    .replace(/^[\s:–—-]+/u, "")
    .replace(ENTRY_NUMBER, "")
    .trim();
  if (/^\((?:19|20)\d{2}\)\W*$/.test(printed)) return { ...NOTHING, place: true };
  if (YEAR_ONLY.test(printed)) return { ...NOTHING, year: true };
  const text = printed.replace(LEADING_YEAR, "");
  if (text !== printed || beside !== passage.text) {
    const said = saidOf({ ...passage, text }, text, repeated);
    return { ...said, aside: false, title: said.title || !said.people, place: true };
  }
  return saidOf(passage, text, repeated);
}

function saidOf(passage: Passage, text: string, repeated: boolean): Said {
  if (isAside(text) || SAID_BELOW.test(text)) return { ...NOTHING, aside: true };
  if (COAUTHORS.test(text))
    return { ...NOTHING, people: true, title: /[“"]/.test(text), place: /\b(?:19|20)\d{2}\b/.test(text) };
  const kind = pieceKind(passage);
  if (kind === "labels") return { ...NOTHING, aside: true };
  if (kind === "people" || areTurned(text) || (AND_OTHERS.test(text) && isSigned(text)))
    return { ...NOTHING, people: true };
  if ((VENUE_FIRST.test(text) && !IN_WORDS.test(text)) || VOLUMED.test(text) || findVenue(text))
    return { ...NOTHING, place: true };
  if (isSigned(text) || opensReference(text) || opensWithNames(text))
    return { ...NOTHING, people: true, title: true, place: kind === "whole", signed: true };
  if (kind === "whole") return { ...NOTHING, title: true, place: true };
  const dated = WITH_YEAR.exec(text)?.[1];
  const isTitle = kind === "words" || (dated !== undefined && !/[\d,.]/.test(dated) && !findVenue(dated));
  if (!isTitle) return { ...NOTHING, place: true };
  if (repeated) return { ...NOTHING, aside: true };
  const place = dated !== undefined;
  return { ...NOTHING, title: true, people: WITH_COAUTHORS.test(text), place, dated: place };
}

/** "[ pdf |", "Abstract | Slides", "(Registered as 12-B)", "https://…", sentences. */
function isAside(text: string): boolean {
  if (
    isTold(text) ||
    /^(?:(?:https?:|www\.|10\.\d{4})\S*(?:\s\([\p{L} ]{3,20}\))?$|(?:doi|arxiv|isbn)\b:)/iu.test(text)
  )
    return true;
  if (AVAILABLE.test(text)) return true;
  if ((text.replace(/\P{L}/gu, "").length <= 4 && !/\d{4}/.test(text)) || isLabelsOnly(text)) return true;
  if (/^[^|]{2,24}(?: \| [^|]{2,24})+$/.test(text) && !/\d/.test(text)) return true;
  return /^\([^()]*\)\W*$/.test(text) && !COAUTHORS.test(text) && nameShape(partNames(text)[0] ?? "") < 1.2;
}

/** "Reed, Ada and Stone, Carl B.": names turned round and nothing else. */
const areTurned = (text: string): boolean =>
  text.split(/\s(?:and|&)\s|;\s/u).every((name) => /^\p{Lu}[\p{L}’' -]{1,30},\s\p{Lu}[\p{L}.’' -]{0,30}$/u.test(name));

/** "Ada Reed, Carl Stone Advances in Tides 2021": two names and more, whatever follows them. */
function opensWithNames(text: string): boolean {
  const names = text.split(/,\s*(?:and\s|&\s)?|\s(?:and|&)\s|\.\s/u).slice(0, 3);
  return names.length === 3 && names.slice(0, 2).every((name) => nameShape(name) >= 1.4);
}
