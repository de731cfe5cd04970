/** Words of headings, for parting letters that were set wide and lost their word spaces. */
const WORDS =
  "academic activities and appointments area areas articles awards background bibliography biography book books chapters committee committees competence conference conferences contact current degrees dissertation editorial education employment experience expertise fellowships funding grants graduate history honors honours in industry interest interests international invited journal journals languages lectures manuscripts memberships mentoring of other outreach papers peer positions postdoctoral preprints presentations press prizes professional profile progress publications recent references refereed research review reviewed reviews scholarships selected seminars service skills software specialization students submitted summary supervision talks teaching technical theses thesis to training under university visiting work working workshops writing".split(
    " ",
  );
const LONGEST = 60;

/**
 * "A R E A S O F I N T E R E S T" → "AREAS OF INTEREST": capitals that were set wide, parted into the words headings are
 * made of. Null for other texts, and where the letters are not wholly such words.
 */
export function closeUp(text: string): string | null {
  const pieces = text.trim().split(/\s+/);
  const single = pieces.filter((piece) => piece.length === 1).length;
  if (pieces.length < 5 || single * 10 < pieces.length * 7 || text.length > 2 * LONGEST) return null;
  const letters = pieces.join("");
  if (letters !== letters.toUpperCase() || letters.length > LONGEST) return null;
  return parted(letters.toLowerCase())?.toUpperCase() ?? null;
}

/** The fewest words that make up these letters. */
function parted(letters: string): string | null {
  const best: (string[] | null)[] = [[]];
  for (let end = 1; end <= letters.length; end += 1) {
    best[end] = null;
    for (const word of WORDS) {
      const before = letters.endsWith(word, end) ? best[end - word.length] : null;
      const known = best[end];
      if (before && (!known || before.length + 1 < known.length)) best[end] = [...before, word];
    }
  }
  return best[letters.length]?.join(" ") ?? null;
}

/** "W O R K   I N   P R O G R E S S", "T E A C H I N G", "P E E R - R E V I E W E D": single characters, and wider gaps between words. */
const WIDE =
  /^\s*(?:[\p{Lu}&(),./:-](?: |(?= {2}|\s*$))){1,60}(?: {1,4}(?:[\p{Lu}&(),./:-](?: |(?= {2}|\s*$))){1,60}){0,8}\s*$/u;
const FEWEST_WIDE = 3;
const SHORTEST_WORD = 3;
/** A word of more letters is two, whose gap is lost. */
const LONGEST_WORD = 15;

/**
 * Lines of capitals that were set wide are closed up: "W O R K   I N   P R O G R E S S" → "WORK IN PROGRESS". Where no gap
 * parts words, the words that headings are made of do; a word of no vocabulary is one only beside other such lines.
 */
export function closeWideLines(lines: string[]): string[] {
  const isWide = (line: string) =>
    line.length <= 4 * LONGEST && line.replace(/\P{L}/gu, "").length >= SHORTEST_WORD && WIDE.test(line);
  if (lines.filter(isWide).length < FEWEST_WIDE) return lines;
  return lines.map((line) => {
    if (!isWide(line)) return line;
    const words = line.trim().split(/ {2,}/);
    const close = (word: string) => word.replaceAll(" ", "");
    if (words.length > 1) return words.map(close).join(" ");
    return closeUp(line) ?? (close(line).length <= LONGEST_WORD + 1 ? close(line.trim()) : line);
  });
}

const PARTED = /(?<!\p{L})[B-HJ-Z] \p{Lu}{2}/u;
const FEWEST_PARTED = 3;
/** "K VAM", "M C F EN" */
const AMID = /(?<!\p{L}|\.\s)(?:\p{Lu} ){1,3}\p{Lu}{2,}(?![\p{Ll}.])/gu;

/**
 * "E DUCATION", "T EACHING AND S ERVICE": small capitals that were drawn as two sizes of letters come parted from a
 * converter. Where several lines of a text show that, the lines in capitals are closed up, and so are two and more such
 * words in other lines ("Fellow, K VAM U NIVERSITY").
 */
export function closeSmallCapitals(lines: string[]): string[] {
  const isShort = (line: string) => line.length <= 2 * LONGEST && !/\p{Ll}/u.test(line);
  if (lines.filter((line) => isShort(line) && PARTED.test(line)).length < FEWEST_PARTED) return lines;
  return lines.map((line) => {
    if (isShort(line)) return closeCapitals(line);
    return (line.match(AMID)?.length ?? 0) >= 2 ? line.replace(AMID, (word) => word.replaceAll(" ", "")) : line;
  });
}

/** "H ONOURS AND A WARDS" → "HONOURS AND AWARDS": small capitals whose first letter came parted; for text in capitals. */
export function closeCapitals(text: string): string {
  const whole = text.replace(/(?<!\p{L})(?:\p{Lu} ){2,3}(?=\p{Lu}{2})/gu, (letters) => letters.replaceAll(" ", ""));
  return whole.replace(/(?<!\p{L})(\p{Lu}) (?=\p{Lu}{2})/gu, "$1").replace(/ (?=[,;:]|-\p{Lu})/gu, "");
}
