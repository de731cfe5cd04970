/** `{#posts .wide key="value"}`, which may run over a line end: what Pandoc and Quarto say of the words in front. */
const ATTRIBUTES = String.raw`\{[ \t]?(?:[.#][^\s{}"=]{1,80}|-|[\w-]{1,40}=(?:"[^"{}]{0,300}"|[^\s{}"]{1,80}))(?:\s{1,8}(?:[.#][^\s{}"=]{1,80}|[\w-]{1,40}=(?:"[^"{}]{0,300}"|[^\s{}"]{1,80}))){0,12}\s{0,8}\}`;
const OF_HEADING = new RegExp(String.raw`^(#{1,6}[ \t]*\S[^\n]{0,300}?)[ \t]*${ATTRIBUTES}[ \t]*$`, "gmu");
/** "Education {#training}" above "-----" */
const OF_UNDERLINED = new RegExp(
  String.raw`^([ \t]{0,3}\S[^\n]{0,300}?)[ \t]*${ATTRIBUTES}[ \t]*(?=\n[ \t]{0,3}(?:-{3,}|={3,})[ \t]*(?:\n|$))`,
  "gmu",
);
const OF_LINK = new RegExp(String.raw`(\]\([^()\s]{0,600}\))${ATTRIBUTES}`, "gu");
/** The words may hold a link, and run over a line end. */
const OF_WORDS = new RegExp(
  String.raw`(?<![!\\\]])\[((?:[^[\]\n]|\n(?![ \t]*\n)|\[[^[\]\n]{0,200}\]\([^()\s]{0,300}\)){0,600}?)\]${ATTRIBUTES}`,
  "gu",
);
/** "2019–2021" above ":   Lecturer, Kvam University": a term and what it means. */
const MEANING = /^([^\s:|>#][^\n]{0,200})\n(?:[ \t]*\n)?:[ \t]{1,4}(?=\S)/gmu;

/** Takes off what is said of headings, links and words in braces, and the colon in front of what a term means. */
export function withoutAttributes(source: string): string {
  const told = source.replace(MEANING, "$1  \n");
  if (!told.includes("{")) return told;
  const plain = told
    .replace(OF_HEADING, "$1")
    .replace(OF_UNDERLINED, "$1")
    .replace(OF_LINK, "$1")
    .replace(OF_WORDS, "$1");
  // Words within words: "[[Ada Reed]{.me}, Carl Fell]{.authors}".
  return plain.replace(OF_WORDS, "$1");
}
