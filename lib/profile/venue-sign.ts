import type { Venue } from "#lib/profile/venue.ts";

const MEETING = /\b(?:conference|conf|symposium|congress|workshop|colloquium)\b/i;
const FEWEST_WORDS = 3;

/**
 * True where `venue` was found for `form`, a part of what is printed, and is another: a "Conference on Salt and Tides
 * (TIDE)" is no journal that is called TIDE for short, and no journal "Salt and Tides" either.
 * @param plain what is printed, without numbers.
 */
export function isOtherMeeting(plain: string, form: string, { kind, name }: Venue): boolean {
  if (kind !== "journal" || MEETING.test(name)) return false;
  const beside = signBesideName(plain);
  return beside !== null && MEETING.test(beside.name) && (form === beside.sign || MEETING.test(form));
}

/** A sign in capitals that stands in brackets behind a full name: "Northern Union of Salt Walls (NUSW)". */
export function signBesideName(plain: string): { name: string; sign: string } | null {
  const [, name = "", sign = ""] =
    /^([^()[\]]*\p{L}[^()[\]]*)[([]([^()[\]\s]*\p{Lu}{2}[^()[\]]{0,20})[)\]]/u.exec(plain) ?? [];
  return name.trim().split(/\s+/).length >= FEWEST_WORDS ? { name: name.trim(), sign: sign.trim() } : null;
}
