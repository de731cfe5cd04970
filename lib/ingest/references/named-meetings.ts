/** "(DAMG 2012)", "(TEG'09)": the letters of a meeting, and its year. */
const LETTERS_AND_YEAR =
  /^\(?(\p{Lu}[\p{L}&/+-]{1,11}?)(?:\s?[-–]\s?|\s?['’]\s?|\s)?(?:(?:19|20)\d{2}|(?<=['’]\s?)\d{2})\)?$/u;

/**
 * True for "Days of Multigate Gauging" before "(DMG 2012)": the letters stand for the words, and the year beside them says that
 * this was a meeting.
 */
export function isSpeltOut(name: string, brackets: string): boolean {
  const letters = LETTERS_AND_YEAR.exec(brackets.trim())?.[1]?.toUpperCase() ?? "";
  if (letters.length < 2) return false;
  const initials = name.toUpperCase().match(/(?<![\p{L}\d])\p{L}/gu) ?? [];
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at += 1;
  return at === letters.length;
}

/** True where a name of a place in an entry is told with its letters and a year: "Days of Gauging (DG 2012)". */
export function isNamedMeeting(printed: string, text: string): boolean {
  const name = printed.replace(/\s*\([^()]*\).*$/su, "").trim();
  const at = name === "" ? -1 : text.indexOf(name);
  const brackets = at < 0 ? null : /^\s*(\([^()\n]{3,20}\))/u.exec(text.slice(at + name.length));
  return brackets !== null && isSpeltOut(name, brackets[1] ?? "");
}
