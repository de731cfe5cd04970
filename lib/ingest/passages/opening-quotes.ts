/** Words between two closing marks, as in Swedish and Finnish and where a converter lost the difference: ”Slow tides”. */
const CLOSED_TWICE = /”(?=[^\s,.;:)])((?:[^“”"\n]|\n(?!\n)){8,400})(?<=\S)”|»(?=[^\s,.;:)])([^«»\n]{8,400})(?<=\S)»/gu;

/** The text with the first mark of ”Slow tides” an opening one, as the rest of the reader knows quotes. Lengths stay. */
export function withOpeningQuotes(text: string): string {
  return text.replace(CLOSED_TWICE, (_, high?: string, angled?: string) =>
    high === undefined ? `«${angled}»` : `“${high}”`,
  );
}
