/** "[7]Slow tides": the number of a link, in front of its words; "[7] Reed, A." is that of an entry. */
const LINK = /\[(\d{1,3})\](?=\S)/gu;
/** "   7. https://fen.example/tides.pdf", "   7. mailto:ada@kvam.example" */
const ADDRESS = /^\s{1,8}(\d{1,3})\. (?:https?|ftp|file|mailto):\S*\s*$/u;
const HEADING = /^\s{0,8}(?:References|Visible links:?|Hidden links:?|Links)\s*$/u;
const FEWEST = 3;

/**
 * A page that a text browser wrote out numbers its links, and lists their addresses at its end: numbers and list are left
 * out, but for addresses of e-mail. The list shows itself by counting from one up to the last line, addresses and nothing else.
 */
export function withoutLinkList(lines: string[]): string[] {
  const from = startOfList(lines);
  if (from === null) return lines;
  const count = lines.slice(from).filter((line) => ADDRESS.test(line)).length;
  const page = lines.slice(0, from);
  const linked = page.reduce((sum, line) => sum + (line.match(LINK)?.length ?? 0), 0);
  if (count < FEWEST || linked * 2 < count) return lines;
  const plain = page.map((line) => line.replace(LINK, (all, number: string) => (Number(number) <= count ? "" : all)));
  // The address behind "Write to me" stands nowhere else.
  return [...plain, ...lines.slice(from).flatMap((line) => /\bmailto:(\S+@\S+)/u.exec(line)?.slice(1) ?? [])];
}

/** The first line of the list, its heading with it; null where the text does not end so. */
function startOfList(lines: string[]): number | null {
  let first = lines.length;
  let last = "";
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at] ?? "";
    const number = ADDRESS.exec(line)?.[1];
    if (line.trim() === "") continue;
    if (number === undefined && !HEADING.test(line)) break;
    last = number ?? last;
    first = at;
  }
  return last === "1" ? first : null;
}
