import type { Piece } from "#lib/ingest/references/and-list.ts";
import { PARTICLES } from "#lib/profile/name-words.ts";

const INITIALS = "(?:\\p{Lu}\\.(?:\\s*-?\\s*\\p{Lu}\\.){0,3})";
const FAMILY = `(?:(?:${PARTICLES})\\s+){0,2}\\p{Lu}[\\p{L}\\p{M}’'-]+(?:\\s+\\p{Lu}[\\p{L}\\p{M}’'-]+){0,2}`;
const TURNED = new RegExp(`^(${FAMILY})\\s+(${INITIALS})$`, "iu");
const SIGNED = new RegExp(`^(${INITIALS})\\s*(${FAMILY})$`, "iu");
/** "A. Reed A.": the initials once more where the turned name would have them */
const TWICE = new RegExp(`^(${INITIALS})\\s*(${FAMILY})\\s+\\1$`, "u");
const OTHERS = /^(?:and\s+)?(?:others|et\.?\s*al\.?)$/i;

/**
 * "Reed A., C. Stone, R. Fell": only the first name of a list is turned for the alphabet, as after "Reed, A., C. Stone",
 * so it gets the comma it lacks. A list that turns all its names without commas, "Reed A., Stone C.", is turned as a whole.
 */
export function withFirstTurned(pieces: Piece[]): Piece[] {
  const plain = pieces.map((piece) => ({ ...piece, text: piece.text.replace(TWICE, "$1 $2") }));
  const [first, ...rest] = plain;
  const others = rest.filter(({ text }) => !OTHERS.test(text));
  const match = TURNED.exec(first?.text ?? "");
  if (!first || !match || others.length === 0 || !others.every(({ text }) => SIGNED.test(text))) return plain;
  return [{ ...first, text: `${match[1]}, ${match[2]}` }, ...rest];
}
