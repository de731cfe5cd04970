import type { Piece } from "#lib/ingest/references/and-list.ts";
import { PARTICLES } from "#lib/profile/name-words.ts";

const SIGNED = `(?:\\p{Lu}\\.[\\s-]?){1,3}\\s*(?:(?:${PARTICLES}|El|Al|La|Le)\\s+){0,2}\\p{Lu}\\p{Ll}[\\p{L}’'-]+`;
const GLUED = new RegExp(`^(${SIGNED})\\.?\\s+(?=${SIGNED}$)`, "u");

/** A name turned round without a comma: "Reed A.B." */
const BEHIND = "\\p{Lu}\\p{Ll}[\\p{L}’'-]{1,30}\\s(?:\\p{Lu}\\.[\\s-]?){1,3}";
const GLUED_BEHIND = new RegExp(`^(${BEHIND})\\s*(?=${BEHIND}$)`, "u");

const TURNED_SIGN = /^((?:\p{Lu}\.[\s-]?){1,3})\s*(\p{Lu}\p{Ll}[\p{L}’'-]+)$/u;

/** The pieces of an author list, where somebody forgot a comma between two people parted there. */
export function withLostCommas(pieces: Piece[]): Piece[] {
  return pieces.length >= 3 ? pieces.flatMap((piece, index) => unturned(pieces, index) ?? unglued(piece)) : pieces;
}

/** "Reed, A. Stone, B. and C. Fell": between a family name and initials stand the initials of one and the name of the next. */
function unturned(pieces: Piece[], index: number): Piece[] | null {
  const [before, piece, after] = [pieces[index - 1], pieces[index], pieces[index + 1]];
  const [, initials = "", family = ""] = TURNED_SIGN.exec(piece?.text ?? "") ?? [];
  if (!before || !piece || family === "" || piece.separator !== "," || after?.separator !== ",") return null;
  if (
    !/^\p{Lu}\p{Ll}[\p{L}’'-]+(?:\s\p{Lu}\p{Ll}[\p{L}’'-]+){0,2}$/u.test(before.text) ||
    !/^(?:\p{Lu}\.[\s-]?){1,3}$/u.test(after.text)
  )
    return null;
  const { start, end } = piece.span;
  return [
    { ...piece, text: initials.trim(), span: { start, end: start + initials.trimEnd().length } },
    { text: family, span: { start: end - family.length, end }, separator: "," },
  ];
}

/** "K. E. Moss O. Reed", "R. Stone. M. Reed", "Moss K.E. Reed O." among others: somebody forgot the comma. */
function unglued(piece: Piece): Piece[] {
  const first = GLUED.exec(piece.text) ?? GLUED_BEHIND.exec(piece.text);
  const name = first?.[1]?.trimEnd();
  if (!first || !name) return [piece];
  const at = piece.span.start + first[0].length;
  return [
    { ...piece, text: name, span: { start: piece.span.start, end: piece.span.start + name.length } },
    { text: piece.text.slice(first[0].length), span: { start: at, end: piece.span.end }, separator: "," },
  ];
}
