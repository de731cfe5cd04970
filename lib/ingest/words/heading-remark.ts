/** Where the rest is listed, what the marks in the list mean, or how a form asks for it. */
const SAID =
  /\b(?:begin|start)(?:ning)? with\b|\b(?:do not exceed|provide (?:the|a|up)|list (?:all|only|in|up)|in (?:reverse )?chronological order)\b|\b(?:full|complete|entire|updated|up-to-date)\b.{0,40}\blists?\b|\b(?:see|click|visit|refer to|listed (?:on|at|in)|available (?:on|at|from|here)|google scholar|orcid|dblp|pubmed|inspire|researchgate|denotes?|indicates?|asterisks?|in (?:square )?brackets|in bold|bold(?:face)?|underlined?)\b|https?:|\bwww\.|\p{L}{2}\.\p{L}{2,}\/\S|[*†‡#]\s?=\s?\p{L}|(?<=[(;,]\s?)[*†‡#]{1,2}\s\p{L}{3}/iu;

/** "since 2019", ", 2015 to present": the years a list is kept for. */
const SINCE =
  /[\s,:–—-]+(?:(?:since|from|seit|depuis|dal|desde|vanaf)\s+(?:19|20)\d{2}|(?:in|over) the (?:last|past) (?:\w+ )?years)(?:\s*(?:to|[-–])\s*(?:present|date|now|(?:19|20)\d{2}))?\s*:?$/iu;

/**
 * A heading without what its writer says about the list below it: "Selected publications (full list: kvam.example/papers)",
 * "Papers – see also my page". Nor does "Talks since 2019" head more
 * than talks. Brackets and all that say more of the section itself ("Talks (invited)") stay.
 */
export function withoutRemark(printed: string): string {
  const heading = printed.replace(SINCE, "");
  if (heading.length < 16 || !SAID.test(heading)) return heading;
  // "(A) Research papers (* = corresponding author)": a bracket in front numbers the heading.
  const cuts = [/(?<=\p{L}{2})\s*[([]/u, /\s[–—-]{1,3}\s|\s?[:;,.|*†‡]+\s/u].flatMap(
    (mark) => mark.exec(heading)?.index ?? [],
  );
  const cut = cuts.find((at) => /\p{L}{4}/u.test(heading.slice(0, at)) && SAID.test(heading.slice(at)));
  return cut === undefined ? heading : heading.slice(0, cut).trimEnd();
}
