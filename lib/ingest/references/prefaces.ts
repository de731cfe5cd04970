import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { words } from "#lib/ingest/passages/passage.ts";

/** What remarks on a list of publications begin with. */
export const PREFACE =
  /^(?:please|e-?mail|reprints|copies of|(?:categories|topics|jump to|filter by) ?:|this (?:page|list)|the (?:tables?|lists?|figures?|overview|publications|papers|works) (?:below|above|that follows)|the following (?:table|list|publications|papers|works|is|are)\b|stand(?: der liste| vom)?:? (?:\d{1,2}\. ?)?(?:\p{L}+ |\d{1,2}[./] ?)?(?:19|20)\d\d\b|look me up|find me|visit (?:my|our|the|google)|you (?:can|may|will)|see|for (?:a|an|the|my)|(?:a|the|my)? ?(?:full|complete|up-to-date|updated)(?: and \S+)? list|my (?:papers|publications)|my (?:\p{L}+ )?(?:works?|research|articles|scholarship|writings?) (?:has|have|appears?|is|are|focus\p{L}*|spans?|lies|cent(?:er|re)s)\b|most of|all (?:papers|publications|of)|links? to|note|\(?click|below|here|\(?(?:also|authors?) (?:available|are|listed)|asterisks?|names? |i am |i have |i (?:publish|sign|write|(?:successfully )?defended|completed|submitted) |\(?total|citations?|h-index|google scholar|\(?[*†‡∗](?!\s*(?:[a-zà-ž]\.\s|[a-zà-ž’'-]+,\s+[a-z]\.))|equal contributions?|\(?alphabetical|\(?in (?:math|theoretical|economics|my field)|an asterisk|superscripts? |students? |supervised|undergraduate co|bold|underlined|co-?authors? |julkaisutyypit |(?:until|bis|jusqu['’]en|hasta|fino al|até|tot|vuoteen|\(?până în|do leta) (?:19|20)\d\d (?:I )?(?:published |as |under |the |name |unter |sous |le |nom |nimellä |am |semnat |kot )|(?:candidate?|applicant|kandidat|hakija|kandidaat)\s?:|(?:izbrani format|razvrščanje|vir) (?:bibliografsk|zapisov))/iu;

/**
 * "Full publication list in my CV", "A list is also available online.", "Listed below are …", "Complete CV ↗",
 * "Download CV | Download short CV", "[Journal papers] [Books] [Theses]"
 */
export const LIST_ELSEWHERE =
  /\b(?:publications? list|list of (?:all |my )*(?:publications|papers)|(?:full|complete) list)\b.{0,40}\b(?:cv|vita|here|page|site|online)\b|\blist is (?:also )?(?:available|online)\b|^(?=.*\b(?:articles|publications|papers|books|chapters|journals)\b)(?:[^\w[]*\[[^\]\d]{4,40}\]){3}|\blisted (?:below|above)\b|\bfor (?:a|the) (?:full|complete|up-to-date) (?:publication )?list\b|^\W*(?:please )?for (?:a|the|my) list\b.{0,40}\bsee\b|^\W*(?:(?:(?:download|my|full|complete|view|see|the|as|latest|academic|short|long|pdf) )+(?:curriculum )?(?:cv|vitae?|r[ée]sum[ée])(?: as)?(?: pdf)?\W*)+$/i;

/** "Current manuscripts and work in progress.", "Last updated: May 2023", "© 2023 Ada Reed", "Template by Salt Themes", "ada@kvam.example": the furniture of a page. */
export const FURNITURE =
  /^（[^（）]{4,160}）$|^(?:(?:my|our|some|current|recent|selected|ongoing|all|other) ){0,3}(?:papers|manuscripts|pre-?prints|publications|works?|projects|articles)(?:(?:,| and| &| in| under)+ (?:papers|manuscripts|pre-?prints|publications|works?|projects|articles|progress|review|preparation|submission)){1,4}\.$|^\W*(?:(?:page )?(?:last )?(?:updated|modified|revised|generated)(?: on| in)?\s*:?\s[^.;]{4,40}|(?:©|Ⓒ|\(c\)|copyright)\s[^.;]{2,80}|(?:(?:site|web ?site|page) )?(?:template|theme|icons?|designed|web ?site|built) (?:by|from|with)\s[^.;]{2,60}|(?:e-?mail\s*:\s*)?[^\s@]+@[^\s@]+\.[a-z]{2,})\W*$/iu;

/** A paragraph of more lines is no remark; its first lines may be. */
const TALLEST = 5;
const LONGEST = 200;

/**
 * A list whose lines are one paragraph, without the remarks above its first entry: "Look me up on the pages of the library."
 * on a line of its own is one, and says nothing of the lines below it.
 */
export function partPrefaces(document: ReadDocument, block: Block): Block[] {
  if (block.kind !== "paragraph" || block.lines.length <= TALLEST) return [block];
  const first = block.lines.findIndex((start, index) => {
    const text = words(document.text, { start, end: block.lines[index + 1] ?? block.span.end });
    return text.length > LONGEST || !(PREFACE.test(text) || LIST_ELSEWHERE.test(text) || FURNITURE.test(text));
  });
  const from = block.lines[first];
  if (from === undefined || first === 0) return [block];
  const end = block.span.start + document.text.slice(block.span.start, from).trimEnd().length;
  const part = (span: Block["span"]): Block => ({
    ...block,
    span,
    lines: block.lines.filter((line) => line >= span.start && line < span.end),
    runs: block.runs.filter((run) => run.span.start < span.end && run.span.end > span.start),
  });
  return [part({ start: block.span.start, end }), part({ start: from, end: block.span.end })];
}
