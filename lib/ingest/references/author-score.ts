import { WITH } from "#lib/ingest/references/asides.ts";
import type { Chunk } from "#lib/ingest/references/chunks.ts";
import { CUT } from "#lib/ingest/references/cut-flags.ts";
import { type KnownNames, NEVER } from "#lib/ingest/references/roles.ts";
import { isJournal } from "#lib/ingest/references/shortened-journals.ts";
import { PUBLISHER, VENUE_CUE } from "#lib/ingest/references/venue-cues.ts";
import { COMPANY, ET_AL, HOUSE, THESIS } from "#lib/ingest/references/word-scores.ts";
import { bareName, isInitials, nameShape } from "#lib/ingest/words/name-shape.ts";
import { GROUP_KINDS } from "#lib/profile/name-words.ts";
import { nameKey } from "#lib/profile/person-name.ts";

/** "for the TIDES Study Group" closes a list of authors. */
const GROUP = new RegExp(
  `^(?:(?:and|for|on behalf of)\\s+)?(?:the\\s+)?\\p{Lu}[\\p{L}\\d/-]*(?:\\s[\\p{L}\\d/-]+){0,5}\\s(?:(?:${GROUP_KINDS}) (?:Group|Committee)|[Cc]ollaboration|[Cc]ollaborators|[Cc]onsortium|[Tt]eam|Investigators|Network|Task Force|Trialists)$`,
  "u",
);

/** "; on behalf of the Harbour Council on Tides and Salt": for whom the people before it wrote. */
const ON_BEHALF = /^(?:and\s+)?(?:on behalf of|for and on behalf of)\s+(?:the\s+)?\p{Lu}/u;

/** "H. Vane and C. Wall, *J. Tides*", "*NORD J. Walls*": set apart from the people before it. */
export function isJournalApart(chunks: Chunk[], index: number): boolean {
  const [before, chunk] = [chunks[index - 1], chunks[index]];
  const apart = before !== undefined && chunk?.look.includes("I") === true && !before.look.includes("I");
  return apart && /^(?:\p{Lu}{3,}\s)?J\.\s(?:of\s)?\p{Lu}\p{L}{3,}/u.test(chunk.text);
}

/** "Reed, Ada, *Salt Walls. Letters from nine harbours*": whose names are plain are not named in the title's style. */
function opensItalics(chunks: Chunk[], index: number): boolean {
  const [before, chunk, next] = [chunks[index - 1], chunks[index], chunks[index + 1]];
  if (!before || !chunk || !next || before.token !== undefined) return false;
  const parted = (next.cut & CUT.stop) !== 0 && (next.cut & (CUT.style | CUT.line)) === 0;
  return !before.look.includes("I") && chunk.look.includes("I") && next.look === chunk.look && parted;
}

/** "Reed, A., *Salted Walls*" + "*Tides of the north*": what goes on in its italics over the end of the line is no name. */
function goesOnBelow(chunks: Chunk[], index: number): boolean {
  const [before, chunk, next] = [chunks[index - 1], chunks[index], chunks[index + 1]];
  if (!before || !chunk || !next || before.token !== undefined || next.token !== undefined) return false;
  const below = (next.cut & CUT.line) !== 0 && (next.cut & (CUT.comma | CUT.stop | CUT.semicolon | CUT.style)) === 0;
  return below && chunk.look === "I" && next.look === "I" && !before.look.includes("I") && !/[,;.]$/u.test(chunk.text);
}

/** "Ada Reed, and Carl Stone, Salted Walls: Bays and Doors": "and" stands before the last of the authors. */
function isBehindLast(chunks: Chunk[], shapes: number[], index: number): boolean {
  const [before, chunk] = [chunks[index - 1], chunks[index]];
  if (!before || !chunk || (chunk.cut & (CUT.comma | CUT.stop)) === 0 || (chunk.cut & CUT.and) !== 0) return false;
  return (before.cut & CUT.and) !== 0 && (shapes[index - 1] ?? 0) >= 1.2;
}

/** How well a chunk fits the authors: by the shape of its name, who else signs so, and what stands beside it. */
export function authorScore(chunks: Chunk[], shapes: number[], index: number, known: KnownNames): number {
  const chunk = chunks[index];
  if (!chunk) return NEVER;
  if (ET_AL.test(chunk.text)) return 2.5;
  if (COMPANY.test(chunk.text) || isJournal(chunk.text)) return NEVER;
  if (THESIS.test(chunk.text) || HOUSE.test(chunk.text)) return NEVER;
  if (isJournalApart(chunks, index) || opensItalics(chunks, index) || goesOnBelow(chunks, index)) return NEVER;
  if (GROUP.test(chunk.text) || ON_BEHALF.test(chunk.text)) return 2;
  const name = bareName(chunk.text);
  // "Borrowed Herds: debt and kinship": before a colon two plain words begin a title, unless they are known to sign.
  const opens = index === 0 || (index === 1 && chunks[0]?.token !== undefined);
  const isTitled =
    (opens || isBehindLast(chunks, shapes, index)) &&
    ((chunks[1 + index]?.cut ?? 0) & CUT.colon) !== 0 &&
    (shapes[index] ?? 0) < 2;
  if (isTitled && !known.isOwner(name) && (known.counts.get(nameKey(name)) ?? 0) < 2) return -1;
  if (!name.includes(" ") && known.isOwner(name)) return 6;
  let score = shapes[index] ?? -3;
  // "Reed, A." and "Reed, Ada": a lone family name needs its given names beside it.
  if (score > 0 && score < 1) {
    const next = chunks[index + 1];
    const before = chunks[index - 1];
    const nextGiven =
      next !== undefined && (next.cut & CUT.comma) !== 0 && (isInitials(next.text) || (shapes[index + 1] ?? -3) > 0.2);
    const isGiven =
      before !== undefined &&
      (chunk.cut & CUT.comma) !== 0 &&
      (shapes[index - 1] ?? -3) > 0 &&
      (shapes[index - 1] ?? 0) < 1;
    // "Ada Reed, Salt, Stone and Time": whoever begins with a whole name does not turn the next ones around.
    const turned = (shapes[0] ?? 0) < 1.4 || index === 0;
    score = next && nextGiven && isInitials(next.text) ? 2 : turned && (nextGiven || isGiven) ? 0.9 : -0.6;
  }
  // "Tides, Harbour Studies 3 (2020) (with Carl Stone)": such authors may stand last.
  const together = WITH.exec(chunk.text)?.[0] ?? "";
  if (together !== "" && nameShape(chunk.text.slice(together.length)) >= 1.2)
    return nameShape(chunk.text.slice(together.length)) + 2;
  if ((shapes[index] ?? 0) >= 1.2 && isBehindWith(chunks, shapes, index)) return (shapes[index] ?? 0) + 2;
  if (score < -1 && /^[([]?(?:joint )?(?:work )?(?:with|co-?authors?|authors?:|mit|avec)\b/i.test(chunk.text))
    score = nameShape(chunk.text.replace(/^.*?(?:with|co-?authors?:?|:|mit|avec)\s+/i, ""));
  if (/^(?:I|me|myself)\.?$/.test(chunk.text)) score = 1;
  // "…, and Brill, P. H.": initials behind it make a house a person.
  const signs =
    ((chunks[index + 1]?.cut ?? 0) & CUT.comma) !== 0 && /^(?:\p{Lu}\.[\s-]?)+$/u.test(chunks[index + 1]?.text ?? "");
  if (score < 2.4 && !signs && (PUBLISHER.test(chunk.text) || VENUE_CUE.test(chunk.text))) score -= 2;
  // One link around all these words, and not around the whole entry: a title with a comma in it.
  const before = chunks[index - 1];
  const linked = [before, chunks[index + 1]].some((other) => other !== undefined && other.href === chunk.href);
  if (chunk.href !== undefined && chunk.href !== "#" && linked && chunks.some((other) => other.href !== chunk.href)) {
    // A link around names alone is one around the authors.
    if (!isLinkOfNames(chunks, shapes, index)) score -= 3;
  }
  if (score < 0.2) return score - (name.split(" ").length > 5 ? 2 : 0);
  if (known.isOwner(name)) return score + 3;
  const seen = name.includes(" ") ? (known.counts.get(nameKey(name)) ?? 0) : 0;
  // "Harbours of Empire: A Sourcebook": behind a colon in one style the title goes on.
  const colon = (chunk.cut & CUT.colon) !== 0 && chunk.look === chunks[index - 1]?.look && chunk.look !== "";
  if (colon) return -2;
  // "The price of a wall: Salt Wealth and Tidal Sales": so do words behind a sentence that are known to sign nowhere.
  const behindWords = (chunk.cut & CUT.colon) !== 0 && /\p{L}\s\p{Ll}+\s/u.test(before?.text ?? "");
  if (behindWords && (shapes[index] ?? 0) < 2 && seen < 2) return -2;
  if (/[*†‡§]/.test(chunk.text)) score += 0.8;
  // Journals are set in italics more often than people.
  if (chunk.look.includes("I") && !chunks.every((other) => other.look.includes("I")) && score < 2) score -= 1;
  if (chunk.look.includes("U") && !chunk.look.includes("L")) score += 0.5;
  return score + (seen >= 2 ? 2.4 : 0);
}

/** "*with [Ada Reed](…), [Carl Stone](…) and [Bea Moss](…)*": each name is a link, and the word stands apart from the first. */
function isBehindWith(chunks: Chunk[], shapes: number[], index: number): boolean {
  let at = index - 1;
  const isBetween = (other: Chunk | undefined) =>
    other !== undefined && (/^(?:and|&)$/iu.test(other.text) || (shapes[chunks.indexOf(other)] ?? 0) >= 1.2);
  while (at > 0 && isBetween(chunks[at]) && chunks[at]?.line === chunks[index]?.line) at -= 1;
  return /^[([]?(?:joint(?:ly)? )?(?:work )?with$/iu.test(chunks[at]?.text ?? "");
}

function isLinkOfNames(chunks: Chunk[], shapes: number[], index: number): boolean {
  const href = chunks[index]?.href;
  let from = index;
  let to = index;
  while (from > 0 && chunks[from - 1]?.href === href) from -= 1;
  while (chunks[to + 1]?.href === href) to += 1;
  const names = shapes.slice(from, to + 1).filter((shape) => shape >= 1.2).length;
  return to > from && names * 4 >= (to - from + 1) * 3;
}
