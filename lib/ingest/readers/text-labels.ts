/** What kind of paper, or how far it is, in the words that stand in a margin: both halves of it, and the year below. */
const LABEL =
  /^(?:(?:arxiv|biorxiv|ssrn) (?:pre-?print|paper)|(?:journal|conference|workshop|working|research|review) (?:article|paper|proceedings)|book chapter|technical report|(?:ph\.?d\.?|doctoral|m\.?sc\.?|m\.?a\.?|master['’]?s?|b\.?sc\.?|b\.?a\.?|bachelor['’]?s?|diploma) (?:thesis|dissertation)|(?:pre-?print|under review|in preparation|in press|to appear|submitted|forthcoming))(?: (?:19|20)\d{2})?$/iu;
/** Words at the edge of a line with one blank before the text beside them, which begins as titles and names do. */
const EDGE = /^\s*((?:\p{L}[\p{L}.'’-]*)(?:\s[\p{L}.'’-]+)?|(?:19|20)\d{2})\s(\p{Lu}.*)$/u;
/** Columns by which a converter may set one column off. */
const LOOSE = 2;

interface Half {
  words: string;
  beside: string;
  column: number;
}

/**
 * Labels of papers that a narrow margin broke over two lines, beside the paper, are put together in front of it:
 * "   MSc Salt tides" / "Thesis Ada Reed." → "MSc Thesis   Salt tides" / "             Ada Reed."
 */
export function joinBrokenLabels(lines: string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const pair = pairAt(lines, at);
    if (!pair) {
      joined.push(lines[at] ?? "");
      continue;
    }
    const label = `${pair.first.words} ${pair.second.words}`;
    const hanging = " ".repeat(label.length + 3);
    if (joined.at(-1)?.trim()) joined.push("");
    joined.push(`${label}   ${pair.first.beside}`, hanging + pair.second.beside);
    at += 1;
    while (isBelow(lines[at + 1] ?? "", pair.second.column)) {
      at += 1;
      const [above = "", line] = [joined.at(-1), (lines[at] ?? "").trim()];
      if (breaksName(above, line)) joined[joined.length - 1] = `${above} ${line}`;
      else joined.push(hanging + line);
    }
  }
  return joined;
}

/** Two lines whose first words are one label, set against the text beside them. */
function pairAt(lines: string[], at: number): { first: Half; second: Half } | null {
  for (const first of halvesOf(lines[at] ?? ""))
    for (const second of halvesOf(lines[at + 1] ?? ""))
      if (Math.abs(first.column - second.column) <= LOOSE && LABEL.test(`${first.words} ${second.words}`))
        return { first, second };
  return null;
}

/** The first word of a line and its first two, each with what stands beside them. */
function halvesOf(line: string): Half[] {
  const whole = EDGE.exec(line);
  const lone = /^\s*(\S+)\s(\p{Lu}.*)$/u.exec(line);
  return [whole, lone].flatMap((match) => {
    const [, words = "", beside = ""] = match ?? [];
    return words === "" ? [] : [{ words, beside, column: line.length - beside.length }];
  });
}

/** A line that goes on below what stands beside the label. */
function isBelow(line: string, column: number): boolean {
  return line.trim() !== "" && Math.abs(line.search(/\S/) - column) <= LOOSE;
}

/** "Ben Stone, Andrea" + "Moss, Cleo Fenn": of a list of whole names the last one goes on in the next line. */
function breaksName(above: string, below: string): boolean {
  return (
    /\p{L}\s\p{L}[^,]*,\s\p{Lu}[\p{L}’'-]+$/u.test(above) && /^\p{Lu}[\p{L}’'-]+[*∗†]?(?:,|\s(?:&|and)\s)/u.test(below)
  );
}
