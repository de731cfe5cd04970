import { everyMatch } from "#lib/every-match.ts";
import type { Span } from "#lib/ingest/draft.ts";
import type { Passage } from "#lib/ingest/passages/passage.ts";
import { overlap } from "#lib/ingest/passages/spans.ts";
import { certainTokens } from "#lib/ingest/references/certain.ts";
import { CUT } from "#lib/ingest/references/cut-flags.ts";
import { stopFlag } from "#lib/ingest/references/stops.ts";
import { VENUE_CUE } from "#lib/ingest/references/venue-cues.ts";
import { nameShape } from "#lib/ingest/words/name-shape.ts";
import { paperField } from "#lib/ingest/words/paper-fields.ts";
import { findVenue } from "#lib/profile/venue.ts";

/** What stands at the head of an entry before the mark that parts it from the rest. */
interface Head {
  place: Span;
  name: string;
  /** ":", "|", "-", "." …, "\n" for the end of its line, "style" where only how it is set ends there. */
  mark: string;
  /** Whether it says its year: without one only names that stand again are believed. */
  dated: boolean;
  /** Whether people stand behind it. */
  signed: boolean;
}

/** So many entries, and such a share of all, begin so; of their heads such a share are known, sound like places or stand again. */
const FEWEST = 3;
const SHARE = 0.6;
const LIKELY = 0.6;
const HALF = 0.4;
const SURE = 0.8;
/** Words a name of a place has, and letters within which the first author's name ends. */
const LONGEST = 10;
const OPENING = 60;

/** "Reed, Ada and", "A. Reed", "Ada Reed, Carl Stone" */
const isSignedFirst = (name: string): boolean =>
  nameShape(name.split(/[,;]|\s(?:and|&)\s/u)[0] ?? "") >= 1.2 || /^\p{Lu}[\p{L}’'-]+,\s\p{Lu}/u.test(name);

/** "TIDE 2024: ", "J. Salt Mech. 12(3), 45–67 (2021). ", "in *Mire Letters*, 2020 — ", "SALT ’23 | " */
const DATED =
  /^\s*(?:in\s)?((?:\p{Lu}|\p{Ll}{1,3}\p{Lu}|npj\s)[^\n\t|“”"«»[\]!?]{1,110}?)(?<numbers>[\s,]+\d{1,4}(?:\s?\(\d[\d–-]*\))?(?:[,:]\s?(?:pp\.\s)?\d+(?:[–-]+\d+)?)?)?(?:[\s,]+[([]?(?:19|20)\d{2}[)\]]?|[\s,]*[’']\s?\d{2})(?<mark>\s?[|:.,·/]+(?=\s)|\s[–—-]+(?=\s)|\s?—|\n|\s+(?=[“"«])|(?=[^\S\t]))/u;
/** "*TIDE*: ", "SALT | " */
const UNDATED =
  /^\s*(?:in\s)?((?:\p{Lu}|\p{Ll}{1,3}\p{Lu}|npj\s)[^\n\t|“”"«»[\]!?:.,\d]{1,80}?)(?<mark>\s?[|:](?=\s)|\s[–—-]+(?=\s))/u;
/** "Mire Letters, vol. 3": what counts is no part of the name. */
const COUNTS = /[\s,]+(?:vol|no|issue|bd|t|nr|n°)\.?\s*$/iu;
const ACRONYM = /^[\p{Lu}\d][\p{L}\d&/-]*\p{Lu}[\p{L}\d&/-]*(?:\s(?:\p{Lu}[\p{L}&/-]*|Workshops?))?$/u;

/**
 * Lists whose entries begin with the meeting or the journal and mostly its year, before one mark: "TIDE 2024: Slow walls. Ada
 * Reed", "Mire Letters 2021 | Ada Reed | Salt". No entry alone says so, for "Elections 2016: …" is a title; all together do, where
 * what stands there is known, sounds like a place or stands there again.
 * @param lists the entries of each list. A list is asked first, and where it has none, all of them together.
 * @returns the names of the places at the heads of entries.
 */
export function placesAtHead(lists: readonly (readonly Passage[])[]): ReadonlyMap<Passage, Span> {
  const heads = new Map(lists.flat().map((passage) => [passage, headOf(passage)] as const));
  return new Map([lists.flat(), ...lists].flatMap((list) => placesIn(list, heads)));
}

function placesIn(passages: readonly Passage[], heads: ReadonlyMap<Passage, Head | null>): [Passage, Span][] {
  const own = passages.flatMap((passage) => heads.get(passage) ?? []);
  const [most = []] = [...Map.groupBy(own, ({ mark }) => mark).values()].sort((a, b) => b.length - a.length);
  const times = Map.groupBy(most, ({ name }) => name);
  const isKnown = ({ name }: Head) => findVenue(name) !== null || (times.get(name)?.length ?? 0) > 1;
  const isLikely = (head: Head) =>
    isKnown(head) || (head.dated && (VENUE_CUE.test(head.name) || ACRONYM.test(head.name)));
  const isPerson = ({ name }: Head) => isSignedFirst(name) && findVenue(name) === null;
  const share = (is: (head: Head) => boolean) => most.filter(is).length / most.length;
  const dated = share(({ dated }) => dated) >= SURE;
  // Where others sign behind the head, it names nobody, and half of the names are enough.
  const signed = dated && share(({ signed }) => signed) >= SURE;
  const isSure =
    most.length >= FEWEST &&
    most.length >= SHARE * passages.length &&
    (dated ? share(isLikely) >= (signed ? HALF : LIKELY) : share(isKnown) >= SURE && times.size * 2 <= most.length) &&
    share(isPerson) <= (signed ? HALF : 1 - SURE);
  return passages.flatMap((passage): [Passage, Span][] => {
    const head = isSure ? heads.get(passage) : undefined;
    return head && head.mark === most[0]?.mark ? [[passage, head.place]] : [];
  });
}

/** Where the words behind the place at the head of an entry begin: "TIDE 2024: Slow walls" goes on with the year. */
export const behindHead = ({ text, span }: Passage, { end }: Span): number =>
  end + (/^[\s,]*/u.exec(text.slice(end - span.start))?.[0].length ?? 0);

function headOf(passage: Passage): Head | null {
  const { text, span } = passage;
  const match = DATED.exec(text) ?? UNDATED.exec(text);
  const { mark = "" } = match?.groups ?? {};
  const name = match?.[1]?.replace(COUNTS, "").trim() ?? "";
  if (!match || name.length < 2 || name.split(/\s+/u).length > LONGEST) return null;
  const rest = text.slice(match[0].length);
  if (rest.split(/\s+/u).length < 4) return null;
  // "Title: Slow tides" / "Authors: Ada Reed": a label of the line, not a place.
  if (paperField(name) !== null) return null;
  // "A. Reed. Mire Letters, 2021": who wrote it, then the place; "Slow tides, Mire Letters, 2021": the title is no place.
  const at = match[0].indexOf(name);
  const parts = everyMatch(name, /\.(?=\s)/gu).some(({ index }) => stopFlag(text, at + index) === CUT.stop);
  if (parts || /\s[–—-]\s|:|\s\/\s/u.test(name) || (name.includes(",") && findVenue(name) === null)) return null;
  const start = span.start + at;
  const place = { start, end: start + name.length };
  const end = span.start + match[0].length - mark.length;
  // Nothing but how it is set, then, parts it from the rest.
  const isSet = passage.runs.some(
    ({ bold, italic, span: set }) => (bold || italic) && set.start <= start && Math.abs(set.end - end) <= 1,
  );
  if (mark === "" && !isSet) return null;
  // "Reed 2021: Ada Reed. Slow tides": a key is made of the first author's name, which stands again right behind it.
  const [first = ""] = name.split(/[\s,]/u);
  if (name.split(" ").length <= 3 && rest.slice(0, OPENING).includes(first) && findVenue(name) === null) return null;
  const isDated =
    match.groups?.numbers !== undefined || /\d/.test(match[0].slice(match[0].indexOf(name) + name.length));
  // "March 2021. Slow tides": a month is no place.
  const head = { start: span.start, end };
  if (certainTokens(passage).some(({ kind, span: token }) => NO_PLACE.has(kind) && overlap(token, head))) return null;
  return {
    place,
    name,
    mark: mark.trim()[0] ?? /[\n\t]/.exec(mark)?.[0] ?? (mark === "" ? "style" : " "),
    dated: isDated,
    signed: rest.split(/[.!?;|\n”"»]\s?|,\s|\s(?:[–—/-]|and|&)\s/u).some((part) => nameShape(part.trim()) >= 1.2),
  };
}

/** Kinds of tokens that no name of a place holds. */
const NO_PLACE: ReadonlySet<string> = new Set(["date", "status", "distinction", "version", "label", "editors"]);
