/** Where the rest is listed, or what the marks in the list mean. */
const SAID =
  /\b(?:full|complete|entire|updated|up-to-date)\b.{0,40}\blists?\b|\b(?:see|click|visit|refer to|listed (?:on|at|in)|available (?:on|at|from|here)|google scholar|orcid|dblp|pubmed|inspire|researchgate|denotes?|indicates?|asterisks?|in bold|bold(?:face)?|underlined?)\b|https?:|\bwww\.|\p{L}{2}\.\p{L}{2,}\/\S/iu;

/**
 * A heading without what its writer says about the list below it: "Selected publications (full list: kvam.example/papers)",
 * "Papers – see also my page". Brackets and all that say more of the section itself ("Talks (invited)") stay.
 */
export function withoutRemark(heading: string): string {
  if (heading.length < 16 || !SAID.test(heading)) return heading;
  const cuts = [/\s*[([]/u, /\s[–—-]{1,3}\s|\s?[:;,.|*†‡]+\s/u].flatMap((mark) => mark.exec(heading)?.index ?? []);
  const cut = cuts.find((at) => /\p{L}{4}/u.test(heading.slice(0, at)) && SAID.test(heading.slice(at)));
  return cut === undefined ? heading : heading.slice(0, cut).trimEnd();
}
