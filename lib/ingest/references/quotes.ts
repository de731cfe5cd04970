import { everyMatch } from "#lib/every-match.ts";
import type { Span } from "#lib/ingest/draft.ts";
import type { Passage } from "#lib/ingest/passages/passage.ts";
import { nameShape } from "#lib/ingest/words/name-shape.ts";
import { AND_WORDS } from "#lib/profile/name-words.ts";

const PAIRS =
  /「[^」]{3,400}」|“[^“”]{0,200}(?:“[^“”]{1,120}”[^“”]{0,200}){1,3}”|“[^”]{3,400}”|"(?:(?!'')[^"\n]){3,400}''(?!')|“[^”"\n]{3,400}"|"[^"“”\n]{3,400}”|"(?:[^"\n]|\n(?!\n)){3,400}"|„[^“”]{3,400}[“”]|(?<=^|\s)”(?=[^\s“”])[^“”]{3,400}(?<=[^\s“”])”(?=[\s.,;:)]|$)|«[^»]{3,400}»|``[^\n]{4,400}?''|(?<![\p{L}\p{N}])‘[^\n‘]{6,300}?’(?=[.,;:)]|$|\s\()|(?<![\p{L}\p{N}])‘[^\n]{6,300}?’(?=\s)|(?<![\p{L}\p{N}])‘[^\n‘’]{6,300}?'(?=[\s.,;:)]|$)|(?<![\p{L}\p{N}])'(?![tsn]\s)[^'\n]{6,300}'(?![\p{L}])/gu;

/** "Submitted paper “Slow tides”, …" */
const KIND = /^\W*(?:\p{L}+\s+){0,3}(?:paper|article|chapter|manuscript|essay|thesis|dissertation)\s+$/iu;

/** A team that signs behind the people, or the words for all others. */
const GROUP =
  /[,;]\s[^,;“”"]{0,80}(?<!\p{L})(?:team|group|consortium|collaboration|network|investigators|et\.?\sal)\.?\s+$/iu;

/**
 * Quotes that hold a whole title: “On tides,” Journal of …
 * Not the quote a title begins or ends with: “Where is the sea?” Harbours and memory; Review of “Tides”.
 */
export function titleQuotes(passage: Passage): Span[] {
  const found: Span[] = [];
  for (const match of everyMatch(passage.text, PAIRS)) {
    const before = passage.text.slice(0, match.index);
    const after = passage.text.slice(match.index + match[0].length);
    const inner = match[0].slice(1, -1);
    const east = match[0].startsWith("「");
    if (east && isWordInTitle(before, after)) continue;
    // "Slow tides”: of two kinds they are trusted where the entry or the title begins.
    if (
      /^".*”$/su.test(match[0]) &&
      !/(?:^|[\d)][.,]?|[“”"])\s*$/u.test(before) &&
      !namesOnly(before) &&
      !KIND.test(before)
    )
      continue;
    const opens =
      east ||
      /(?:^|[.,;:()\]\d\n\t*†]|\b(?:and|in|et\.?\sal))\s*$/u.test(before) ||
      // "… and A. Stone “Slow tides,” …", "Ada Reed, Carl Stone “Slow tides” …": a comma was forgotten.
      /(?<!\p{L})\p{Lu}\.\s*\p{Lu}[\p{L}’'-]+\s+$/u.test(before) ||
      // "… and A. Stone“Slow tides of Norland.”": so was a blank.
      (inner.trim().split(/\s+/).length >= 3 &&
        (namesOnly(before) ||
          ((/[.,?!]["”]$/u.test(match[0]) || /^\s*[.,]/u.test(after)) && endsInName(before)) ||
          (match[0].startsWith("“") && /\p{Ll}$/u.test(before)))) ||
      // "…, A. Stone, the Tidal Survey Team “How slow are the tides of Norland?”"
      (inner.trim().split(/\s+/).length >= 5 && /[.,?!]["”]$/u.test(match[0]) && GROUP.test(before)) ||
      // "Submitted paper “Slow tides”, …"
      KIND.test(before);
    const closes =
      east ||
      /[.,;?!]['’"”]*$/u.test(match[0]) ||
      /^\s*(?:$|[.,;([\n\t]|[-–—]\s+(?:\p{Ll}{0,6}\p{Lu}|\d)|(?:in|to|with|by(?=\s+\p{Lu})|for|published|forthcoming|joint|co-?authored|accepted|presented|pre-?print|manuscript|submitted|under review)\b|\p{Lu}|\d+(?:st|nd|rd|th)\s)/u.test(
        after,
      );
    // “Salt.” is a title where it begins the entry or the comma stands inside the quote.
    // “Slow sea” revealed: a harbour of tides — words of one sentence go on behind the quote that begins it.
    // Keeping “harbour logs” in small bays: so do those it stands amid.
    const isAmid = /(?<!\p{L})\p{Ll}{3,}\s+\p{Ll}+\s+$/u.test(before) && /^\s+(?:\p{Ll}+\s+){2}/u.test(after);
    const goesOn =
      before.trim() !== "" &&
      (isAmid || /^\s+\p{Lu}?\p{Ll}+\s+(?:by|of|in|from|for|as|with|and|the)\s/u.test(after)) &&
      !/[.,;?!]['’"”]*$/u.test(match[0]) &&
      inner.split(/\s+/).length <= 4;
    const lone = !east && inner.trim().split(/\s+/).length < 2;
    if (isPlace(before, after) || isBehindItalics(passage, match)) continue;
    const chapter = /^\s*[.,]?\s*(?:in|dans|en)\b/i.test(after);
    if (
      !opens ||
      !closes ||
      goesOn ||
      isSubtitle(before) ||
      (lone && !chapter && !/[.,]$/.test(inner.trim()) && before.trim() !== "")
    )
      continue;
    const start = passage.span.start + match.index;
    found.push({ start, end: start + match[0].length });
  }
  // Several long quotes in one entry: the first is the title, the others are series or special issues.
  return found.slice(0, 1);
}

const BETWEEN = new RegExp(`,?\\s+(?:${AND_WORDS})\\s+|[,;]\\s+`, "u");

/** "Ada Reed, Carl Stone and B. Moss ": nothing but people. */
function namesOnly(before: string): boolean {
  if (before.length > 600) return false;
  const names = before.split(BETWEEN).filter((name) => name.trim() !== "");
  return names.length > 0 && names.every((name) => nameShape(name) >= 1.2);
}

/** "…, Tony  Stone ": whoever stands last before the quote is named in full, behind others that may be set in any way. */
function endsInName(before: string): boolean {
  const [last, ahead] = before.split(BETWEEN).reverse();
  return (
    ahead !== undefined &&
    before.length <= 600 &&
    last !== undefined &&
    nameShape(last.trim()) >= 1.2 &&
    last.trim().includes(" ")
  );
}

/** "本棚「潮の本」岡野志乃著", "「波の会」の報告": beside words that sign nothing, and before a particle, it is part of a title. */
function isWordInTitle(before: string, after: string): boolean {
  const ahead = /[\p{L}ー]+$/u.exec(before)?.[0];
  return (
    /^\s*(?:の|に|を|と|は|が|から|について)/u.test(after) ||
    (ahead !== undefined &&
      !namesOnly(before) &&
      (nameShape(ahead) < 1 || /[:：]\s*$/u.test(before.slice(0, -ahead.length))))
  );
}

/** "Walls of salt remain the best answer of the bays: “…”": behind words of a sentence a colon opens a subtitle. */
function isSubtitle(before: string): boolean {
  return /(?<!\p{L})\p{Ll}{3,}\s+\p{Ll}+\s+\p{Ll}+:\s*$/u.test(before);
}

/** Corner brackets amid a title: nothing parts what they hold from the words beside them. */
export function wordQuotes(passage: Passage): Span[] {
  return [...passage.text.matchAll(/「[^」]{1,200}」/gu)].flatMap((match) => {
    const end = match.index + match[0].length;
    const isWord = isWordInTitle(passage.text.slice(0, match.index), passage.text.slice(end));
    return isWord ? [{ start: passage.span.start + match.index, end: passage.span.start + end }] : [];
  });
}

/** Quotes that hold where a work stands: in “Bays of the North”, Vol. 2. */
export function placeQuotes(passage: Passage): Span[] {
  return everyMatch(passage.text, PAIRS).flatMap((match) => {
    const before = passage.text.slice(0, match.index);
    const end = match.index + match[0].length;
    if (!isPlace(before, passage.text.slice(end)) && !isBehindItalics(passage, match)) return [];
    const start = match.index - (/\bin:?\s*$/iu.exec(before)?.[0].length ?? 0);
    return [{ start: passage.span.start + start, end: passage.span.start + end }];
  });
}

/** "Ada Reed, *Maree lente*, «Mire Letters», 12": behind a title in italics such quotes hold the journal, as Italians set it. */
function isBehindItalics({ text, runs, span }: Passage, match: RegExpMatchArray): boolean {
  const at = match.index ?? 0;
  const end = span.start + text.slice(0, at).replace(/,\s*$/u, "").length;
  if (!match[0].startsWith("«") || end === span.start + at) return false;
  return runs.some((run) => run.italic === true && Math.abs(run.span.end - end) <= 1 && end - run.span.start >= 6);
}

/** Behind a title and its authors, and after “in” or before a volume. */
function isPlace(before: string, after: string): boolean {
  return (
    before.trim().length > 30 &&
    (/(?:^|[\n,.;)]|\b(?:forthcoming|to appear|accepted|published|appeared|appears))\s*in:?\s*$/iu.test(before) ||
      /^,?\s*vol(?:ume|\.)\s*\S/iu.test(after))
  );
}
