/** A title without the quotes around it, marks of notes, commas and stops at its ends, and what a bracket left open holds. */
export function cleanTitle(printed: string): string {
  // "Slow<sup>2</sup> tides": marks that a bibliography carries over from a page.
  let title = printed
    .replace(/<\/?(?:su[bp]|i|em|b|strong|span|scp|tt)>/giu, "")
    .replace(/\s+/gu, " ")
    // "Slow tides [version 2; peer review: 1 approved]", as journals that print their reviews do.
    .replace(/\s*\[version \d+[^[\]]{0,200}\]?\.?$/iu, "")
    // "\\Slow tides\\": the wrong slash of a mark-up.
    .replace(/^\\+(?=\P{Ll})|\\+$/gu, "")
    .trim();
  title = /^(?:「([^」]+)」|『([^』]+)』)$/u.exec(title)?.slice(1).find(Boolean) ?? title;
  // "»Slow tides«", as German presses set it.
  title = /^»([^»«]+)«[.,]?$/u.exec(title)?.[1] ?? title;
  // “What is “salt” to a keeper?”
  title = /^“([^“”]*(?:“[^“”]+”[^“”]*)+)[.,]?”[.,]?$/u.exec(title)?.[1] ?? title;
  const quoted = /^(?:[“"„«‘']|``)(.*?)(?:[.,;]?\s*(?:[”"»’'“]|''))?[.,;]?$/u.exec(title);
  if (
    quoted &&
    // ‘“Strange news”: pamphlets’ keeps its inner quotes.
    (/^['‘]/.test(title) || !/[“”"]/.test(quoted[1]?.replace(/[.,;]$/, "") ?? "")) &&
    !(/^['‘]/.test(title) && !/['’][.,;]?$/.test(title))
  )
    title = quoted[1] ?? title;
  title = title
    // "📄 Slow tides": a picture in front of each title of a list.
    .replace(/^(?:\p{Extended_Pictographic}[\ufe0f\u200d]*\s*)+(?=\S)/u, "")
    // "[Review of Slow Tides": the bracket round what is reviewed, as psychologists set it.
    .replace(/^\[((?:book )?review\b[^\]]*)\]?$/iu, "$1")
    .replace(/^[\s.,;:–—-]+/u, "")
    .replace(/[\s,;:–—]+$/u, "")
    .replace(/(?<!\s)[.,]?''$/u, "")
    // "Review of Slow Tides, by A. Reed (Quayside": what the bracket holds is no title.
    .replace(/\s*\([^()]{0,30}$/u, "")
    .replace(/\s*[*†‡§∗☆★⋆✩✰]+$/u, "");
  title = /\.\.\.$|\b(?:[A-Z]\.)+$/.test(title) ? title : title.replace(/\.+$/, "");
  const opens = (title.match(/“/g) ?? []).length - (title.match(/”/g) ?? []).length;
  if (opens < 0) title = title.replace(/[.,]?”$/, "");
  if ((title.match(/"/g) ?? []).length % 2 === 1) title = title.replace(/^"|[.,]?"$/, "");
  return title
    .replace(/\\([*_#&$%])/g, "$1")
    .replace(/[,;:]$/, "")
    .trim();
}
