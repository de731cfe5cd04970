/** "Hi there 👋, I'm Ada Reed!" above a page: whose it is, said in a sentence. */
const GREETING =
  /^\W*(?:(?:[Hh]i|[Hh]ello|[Hh]ey|[Ww]elcome|[Gg]reetings)(?:\s(?:there|all|everyone|world))?[^\p{L}\n]{0,10})?(?:I am|I['’]m|[Mm]y name is|[Tt]his is)\s+((?:\p{Lu}[\p{L}.’'-]*\s+){1,3}\p{Lu}[\p{L}’'-]+)[^\p{L}]*$/u;

/** The name that a line of greeting says; null for any other line. */
export const greetedName = (line: string): string | null => GREETING.exec(line)?.[1] ?? null;

const TITLE = /^\W*(?:curriculum\s+vitae|c\.?\s?v\.?|vitae?|r[eé]sum[eé]|short\s+(?:cv|vitae?))\W*$/iu;

/** "Curriculum Vitae" alone: below it stands whose it is. */
export const isTitleOfCv = (line: string): boolean => TITLE.test(line);

/** "REED, Ada Marie": a family name that shouts in front of a given one that does not. */
export const shoutsFamily = (family: string, given: string): boolean =>
  /^\p{Lu}[\p{Lu}’'-]{2,}(?:[\s-]\p{Lu}{2,})*$/u.test(family) && /\p{Ll}/u.test(given);
