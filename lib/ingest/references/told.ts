/** First words of a sentence about a paper: "We show that …", "This chapter …". */
const OPENS =
  /^(?:We|This|These|In this|In the|An?|The|I|Our|By|Given|How|Why|Do|Does|Did|Is|Are|Can|What|When|Where|While|Using|Although)\s/u;
/** Words that sentences need and references hardly ever have. */
const FINITE =
  /\b(?:we|I|our|it|they|is|are|was|were|has|have|had|can|may|could|should|will|would|does|shows?|finds?|argues?|examines?|explores?|discuss(?:es)?|proposes?|presents?|introduces?|provides?|suggests?|describes?|investigates?|stud(?:y|ies)|which|that|but|because|whether|however)\b/gu;
/** What ends or fills a reference: volume and pages, a DOI, a year at the end. */
const REFERENCE = /\b(?:19|20)\d{2}\)?[.,]?$|\bdoi\b|\d\s*\(\d+\)\s*[:,]|\bpp?\.\s*\d|\bvol\.\s*\d/i;

/** "This article examines …": few words are enough. */
const SELF =
  /^(?:(?:In )?(?:this|the present) (?:\p{L}+ )?(?:paper|article|chapter|book|essay|study|work|thesis|dissertation|report|survey|note|project)\b|We\s|I (?!\p{Lu}))/iu;

/** "Through a panel of walls, we study …": whoever wrote it says so behind a comma or a stop. */
const PERSON = /[,;.]\s(?:I|[Ww]e)\s\p{Ll}{2}/u;

/**
 * True for sentences that tell what a paper is about, or what a list holds: no part of a reference. They are long, mostly
 * of small letters, and have verbs.
 */
export function isTold(text: string): boolean {
  const said = text.replace(/\s+/gu, " ").trim();
  // “Can tides be told apart? A case study using gauges”: nothing but what stands in quotes is a title.
  if (/^[“"][^“”"]{1,300}[”"][.,]?$/u.test(said)) return false;
  const line = said.replace(/^(?:abstract|summary)\s*[:.—–-]\s*/i, "");
  const words = line.split(" ");
  const self = SELF.test(line) || PERSON.test(line) || (line !== said && words.length >= 10);
  // "… a study that uses Reed and Stone (2016).": long sentences may end with a work they cite.
  const uncited = words.length >= 30 ? line.replace(/\s\((?:19|20)\d{2}\)\.?$/u, ".") : line;
  if (words.length < (self ? 10 : 20) || !/[.?!…]["”)]?$/u.test(line) || REFERENCE.test(uncited)) return false;
  const sentences = line.match(/(?:\p{Ll}{2}|\))[.?!]\s+["“(]?\p{Lu}/gu)?.length ?? 0;
  if (sentences === 0 && !self && !OPENS.test(line)) return false;
  const capitals = words.filter((word) => /^["“(]?\p{Lu}/u.test(word)).length - sentences - 1;
  const initials = line.match(/(?<!\p{L})\p{Lu}\.\s/gu)?.length ?? 0;
  const verbs = new Set(line.match(FINITE)).size;
  return capitals * 5 <= words.length && initials < 3 && verbs >= (sentences > 0 || self ? 1 : 2);
}
