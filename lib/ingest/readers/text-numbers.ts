import { senseOfHeading } from "#lib/ingest/words/headings.ts";

/**
 * "2     Publications", "2.1 Journal articles", "IV. Teaching", or "3 teaching experience" where small capitals were lost: a
 * number, blanks, and few words that end without a stop.
 */
const NUMBERED =
  /^ {0,4}((?:[1-9]\d?|[IVX]{1,6})(?:\.[1-9]\d?)?)\.?(?:\s[-–—]\s|\s{1,}|\t)(\p{L}[\p{L}’'&/, -]{1,58}[\p{L})]:?)\s*$/u;
const FEWEST = 3;
/** "1. Name: Ada Reed": what a form asks in front of its sections is counted with them. */
const ASKED = /^ {0,4}([1-9]\d?)\.\s+\p{Lu}[^:\n]{2,40}:\s*\S/u;

/**
 * Headings that were numbered lose their numbers and stand alone: "2     Publications" is the heading "Publications", no
 * row of two cells and no item of a list. They show themselves by counting from one, most of them known.
 */
export function withoutHeadingNumbers(lines: string[]): string[] {
  return withoutParts(withoutCounts(lines));
}

/** "D1. JOURNAL ARTICLES" alone between blank lines: a part of the section "D.", whose parts are counted. */
const PART = /^ {0,4}(\p{Lu})(\d{1,2})[.)]?\s+(\p{L}[\p{L}’'&/, -]{2,58}[\p{L})]:?)\s*$/u;

/** The same for the parts of lettered sections: "D1. JOURNAL ARTICLES", "D2. BOOKS". */
function withoutParts(lines: string[]): string[] {
  const parts: { at: number; words: string }[] = [];
  let last = "";
  lines.forEach((line, at) => {
    const [, letter = "", number = "", words = ""] = PART.exec(line) ?? [];
    const isAlone = !lines[at - 1]?.trim() && !lines[at + 1]?.trim();
    if (letter === "" || !isAlone || (number !== "1" && last !== `${letter}${Number(number) - 1}`)) return;
    last = `${letter}${number}`;
    parts.push({ at, words });
  });
  const known = parts.filter(({ words }) => senseOfHeading(words, true) !== null);
  if (known.length < 2 || known.length * 2 < parts.length) return lines;
  const headed = new Map(parts.map(({ at, words }) => [at, words]));
  return lines.map((line, at) => headed.get(at) ?? line);
}

function withoutCounts(lines: string[]): string[] {
  const found = new Map<number, string>();
  let last = 0;
  let known = 0;
  lines.forEach((line, at) => {
    const [, number = "", words = ""] = NUMBERED.exec(line) ?? [];
    const asked = Number(ASKED.exec(line)?.[1] ?? 0);
    if (asked === last + 1) last = asked;
    // Without a blank line above only known words head, and no line of a numbered list.
    const above = lines[at - 1] ?? "";
    if (words === "" || (above.trim() !== "" && (NUMBERED.test(above) || senseOfHeading(words, true) === null))) return;
    const [main = ""] = number.split(".");
    const value = countOf(main);
    const isNext = number.includes(".") ? value === last : value === last + 1;
    if (!isNext && !(value === last + 2 && last > 0)) return;
    last = value;
    found.set(at, words);
    if (senseOfHeading(words, true) !== null) known += 1;
  });
  if (known < FEWEST || known * 2 < found.size) return lines;
  return lines.flatMap((line, at) => {
    const words = found.get(at);
    return words === undefined ? [line] : ["", words, ""];
  });
}

const ROMAN = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV".split(" ");

const countOf = (number: string): number => (/^\d/.test(number) ? Number(number) : ROMAN.indexOf(number) + 1);
