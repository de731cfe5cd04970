import type { Block, ReadDocument } from "#lib/ingest/document.ts";

/** "Title⇥Slow tides", "Titre : Marées lentes", "Thesis title: …" */
const TITLE =
  /^\s*(?:(?:thesis|dissertation|full|original)\s)?(?:title|titre|titel|título|titolo|tema|thema|sujet)(?:\s\([^)\n]{2,20}\))?\s*(?::\s*\t?|\t)\s*(?=\S)/iu;
/** "Supervisors⇥Olaf Stone, Carl Fell", "Description⇥Walls and salt": what a form of a thesis says besides. */
const BESIDES =
  /^\s*(?:(?:thesis|academic|main|scientific)\s)?(?:(?:co-?\s?)?(?:supervis(?:ors?|ion)(?:\(s\))?|advis[eo]rs?(?:\(s\))?|tutors?|promotors?|examiners?|referees?|reviewers?|director(?:a|e?s)?)|committee(?: members)?|jury|encadrement|encadrante?s?|direct(?:eur|rice)s?(?: de thèse)?|rapporteurs?|examinateurs?|betreu(?:er(?:in)?|ung)|gutachter(?:in)?|(?:co-?)?relator[ei]?|(?:co-?)?orientador(?:e?s|a)?|tutor(?:a|e?s)?|description|descripci[oó]n|descrição|descrizione|beschreibung|abstract|summary|résumé|resumen|resumo|riassunto|sommario|zusammenfassung|key ?words|mots[- ]clés|palabras clave|palavras-chave|parole chiave|schlagwörter|institution|university|école|laborato(?:ry|ire)|funding|grade|mark|note|mention|defen[cs]e(?: date)?|soutenance)\s*(?::|\t)\s*\S/iu;

/**
 * The blocks of a list without what a form says of a thesis besides its title: "Title⇥Slow tides" above "Supervisors⇥Olaf
 * Stone" and "Description⇥…" is one work, told by its title alone.
 */
export function withoutThesisForms({ text }: ReadDocument, blocks: readonly Block[]): Block[] {
  const wordsOf = ({ span }: Block) => text.slice(span.start, span.end);
  let isForm = false;
  return blocks.flatMap((block, at) => {
    const next = blocks[at + 1];
    const label = TITLE.exec(wordsOf(block))?.[0].length ?? 0;
    if (label > 0 && next && BESIDES.test(wordsOf(next))) {
      isForm = true;
      return [titleBlock(block, block.span.start + label)];
    }
    isForm &&= BESIDES.test(wordsOf(block));
    return isForm ? [] : [block];
  });
}

function titleBlock({ marker: _, ...block }: Block, start: number): Block {
  const span = { start, end: block.span.end };
  return {
    ...block,
    kind: "paragraph",
    level: 0,
    span,
    runs: [...block.runs.filter((run) => run.span.end > start), { span, role: "title" }],
    lines: [start, ...block.lines.filter((line) => line > start)],
  };
}
