import { everyMatch } from "#lib/every-match.ts";
import type { Span } from "#lib/ingest/draft.ts";
import type { Passage } from "#lib/ingest/passages/passage.ts";
import { PARTICLES } from "#lib/profile/name-words.ts";

const FAMILY = "\\p{Lu}[\\p{L}’'-]+";
const PARTICLE = `(?:${PARTICLES})\\s`;
/** "A. B. van Reed", "A. Moss e Reed" */
const INITIALED = `(?:\\p{Lu}\\.[\\s-]?){1,3}(?:${PARTICLE})*${FAMILY}(?:\\s[ey]\\s${FAMILY})?`;
/** "Moss Reed, Ada" */
const TURNED = `${FAMILY}(?:\\s${FAMILY})?,\\s${FAMILY}`;
const BEFORE = "(?<=^|[;,]\\s|\\d\\s|\\band\\s|&\\s)";

const WHOLE = [
  new RegExp(`${BEFORE}(${INITIALED})(?=[;,\\n]|\\s(?:and|&)\\s|$)`, "gu"),
  new RegExp(`(?<=^|\\band\\s)(${TURNED})(?=\\n|\\sand\\s|$)`, "gu"),
];
const LEADING = [
  new RegExp(`${BEFORE}(${INITIALED})\\s(?=\\p{Lu}\\p{L}*\\s[^,.;]{8})`, "gu"),
  new RegExp(`(?<=^|\\band\\s)(${TURNED})\\s(?=\\p{Lu}\\p{L}*\\s[^,.;]{8})`, "gu"),
];

/** Names with initials or turned around that stand whole, between marks, in one of the entries. */
export function signatures(passages: readonly Passage[]): ReadonlySet<string> {
  return new Set(
    passages.flatMap(({ text }) => WHOLE.flatMap((shape) => everyMatch(text, shape).map(([name]) => name))),
  );
}

/**
 * Such names where no mark parts them from the words that follow: "A. Reed; C. Stone Slow tides of …" where "C. Stone"
 * signs another entry.
 */
export function leadingSignatures({ text, span }: Passage, signs: (name: string) => boolean): Span[] {
  return LEADING.flatMap((shape) => everyMatch(text, shape)).flatMap(({ 1: name = "", index }) => {
    const end = span.start + index + name.length + 1;
    // The comma of a name turned around stays: it parts the two words of the name.
    return signs(name)
      ? [{ start: end - 1 - name.length + (name.includes(",") ? name.indexOf(",") + 2 : 0), end }]
      : [];
  });
}
