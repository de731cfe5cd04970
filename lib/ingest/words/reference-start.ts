import { nameShape } from "#lib/ingest/words/name-shape.ts";

const SPELT_OUT = 1.4;
/** The words in front of the first sign that ends a list of names. */
const HEAD = /^(?:[^.;:“"([]|(?<=(?<!\p{L})\p{Lu}\p{M}?)\.)*/u;
/** "2019", "(2019)", "Forthcoming": when a paper came out, behind its authors. */
const WHEN = /^[\s,.]*\(?(?:(?:19|20)\d{2}\b|forthcoming|in press|to appear|under review|submitted|accepted)/iu;

/** "Reed, A. B., Stone", "Reed, A. & Stone", "Reed, A. (2019)", "Reed, A. 2019. Slow", "Reed, A., 2019, Slow" */
const INVERTED =
  /^\s*[*†‡^]{0,2}(?:\p{Lu}[\p{L}’'-]{1,30}\s){0,2}\p{Lu}[\p{L}’'-]{1,30},\s(?:\p{Lu}\.[\s-]?){1,4}[*†‡^]{0,2}(?:,\s?(?:&\s|and\s)?[*†‡^]{0,2}\p{Lu}\p{Ll}|(?:&|and)\s[*†‡^]{0,2}\p{Lu}|\((?:19|20)\d{2}|(?:19|20)\d{2}[a-z]?\.\s+["“\p{L}]|,\s(?:19|20)\d{2}[a-z]?,\s["“\p{Lu}])/u;
/** "Reed, Ada; Stone", "Reed, Ada B. & Carl Stone." */
const IN_FULL =
  /^\s*(?:\p{Lu}[\p{L}’'-]{1,30}\s(?:de\s)?){0,3}\p{Lu}[\p{L}’'-]{1,30},\s\p{Lu}[\p{L}’'-]{1,30}(?:\s\p{Lu}[\p{L}’'-]{0,30}\.?)?\s?(?:;\s?\p{Lu}|&\s\p{Lu}\p{L}+\s\p{Lu}[\p{L}’'-]+\.\s)/u;
/** Who edited an issue or a book of their own: "(editors). Slow Tides" */
const EDIT = /^\s*\((?:eds?\.?|editors?)\)[.,]?\s*(?:\(?(?:19|20)\d{2}|\p{Lu})/u;

/** "Reed, A. B., & Stone, C. …", "Reed, Ada; Stone, Carl …": a line that begins with names turned round, as references do. */
export const isInverted = (line: string): boolean => INVERTED.test(line) || IN_FULL.test(line);

/** The names in front of what dates or quotes a paper, and the rest: "Ada Reed and Carl Stone" | ". 2017. Slow …". */
export function namesInFront(line: string): { names: string[]; rest: string; isWhole: boolean } {
  const text = line.trim();
  const head = HEAD.exec(text)?.[0] ?? "";
  const names = partNames(head.replace(/[,.\s]+$/u, ""));
  const rest = text.slice(head.length);
  return { names, rest, isWhole: names.every(isSpeltOut) };
}

/** The names of a list, parted at its commas and its "and". */
export const partNames = (list: string): string[] => list.split(/,\s*(?:and\s|&\s)?|\s(?:and|&)\s/u);

/** "Ada Reed and Carl Stone. 2017. …", "Ada Reed (first author). 2017", "Ada Reed. “Slow Tides”": names, then a year or a quote. */
export function opensReference(line: string): boolean {
  if (isInverted(line)) return true;
  const { rest, isWhole } = namesInFront(line);
  return (
    isWhole &&
    (WHEN.test(rest) || /^[\s,.]*[“"]/u.test(rest) || /^\s*\([^()]{3,40}\)\.?\s*\(?(?:19|20)\d{2}/.test(rest))
  );
}

/** "Ada Reed and Carl Stone (editors). Slow Tides.": an issue or a book that its authors edited. */
export function opensEdited(line: string): boolean {
  const { rest, isWhole } = namesInFront(line);
  return isWhole && EDIT.test(rest);
}

/** Whose book it is, behind the people: "(szerk.)", "(Hrsg.)" */
const EDITED_BY = /\s*\((?:eds?|hrsg|hg|szerk|red|toim|ur|ured|coord)\.?\)\s*$/iu;

/** "Ada Reed: Slow tides …", "Reed Ada – Stone Carl (szerk.): Slow tides …": names in full, and a colon. */
export function opensWithColon(line: string): boolean {
  const [, head = ""] = /^\s*([^:.;“"„«\d]{5,200}(?:\.\))?):\s+\S/u.exec(line) ?? [];
  const names = head.replace(EDITED_BY, "").split(/,\s+|\s(?:and|und|és|&|–|—)\s/u);
  return head !== "" && names.every((name) => isSpeltOut(name));
}

/** True for what is called like a person, two words and more. */
export const isSpeltOut = (name: string): boolean => nameShape(name) >= SPELT_OUT;
