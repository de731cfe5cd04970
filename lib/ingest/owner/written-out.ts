import { everyMatch } from "#lib/every-match.ts";
import type { Fact } from "#lib/ingest/draft.ts";
import type { SectionPart } from "#lib/ingest/sections.ts";
import { calm, cleanName, isPersonName } from "#lib/ingest/words/owner-name.ts";
import { PARTICLES } from "#lib/profile/name-words.ts";
import { compareNames, parseName } from "#lib/profile/person-name.ts";

/** A head is no longer than this; a name further down may be somebody else's. */
const HEAD = 1500;

const SHORT = /^(?:\p{Lu}\p{M}?\.?[\s-]?){1,4}$/u;

/**
 * The owner of whom the lists gave initials alone, "A. Reed", by the words of the head that write them out, whatever
 * stands around them: "Ada Reed 12 Harbour Street, Port Salt". The name as it was where no such words stand there.
 */
export function writtenOut(owner: Fact<string> | null, text: string, parts: SectionPart[]): Fact<string> | null {
  if (!owner || !SHORT.test(parseName(owner.value).given.join(" "))) return owner;
  const family = (parseName(owner.value).family.at(-1) ?? "").replace(/[^\p{L}\p{M}’'-]/gu, "");
  if (family.length < 2) return owner;
  const form = new RegExp(
    `(?<![\\p{L}.])\\p{Lu}\\p{Ll}[\\p{L}’'-]*(?:\\s(?:\\p{Lu}\\.|(?:${PARTICLES})|\\p{Lu}\\p{Ll}[\\p{L}’'-]*)){0,3}\\s(?:${family}|${family.toUpperCase()})(?!\\p{L})`,
    "gu",
  );
  for (const { sense, blocks } of parts) {
    if (!["head", "biography", "contact", "personal"].includes(sense.kind)) continue;
    for (const { span, kind } of blocks) {
      if (kind === "rule" || span.start > HEAD) continue;
      for (const { 0: found, index } of everyMatch(text.slice(span.start, Math.min(span.end, HEAD)), form)) {
        const name = calm(cleanName(found));
        // "Ada DE" of "Ada DE MAY": a part of the name says no more than the name.
        if (owner.value.toUpperCase().startsWith(name.toUpperCase())) continue;
        if (!isPersonName(name, true) || compareNames(name, owner.value) === "different") continue;
        const start = span.start + index;
        return { value: name, span: { start, end: start + found.length }, confidence: 0.85 };
      }
    }
  }
  return owner;
}
