const LABEL_WORD =
  /^(?:pdf|paper|arxiv|code|slides?|video|talk|poster|bib(?:tex)?|abs(?:tract)?|project|page|website|webpage|link|doi|data(?:set)?|demo|blog|post|supp(?:lement(?:ary|al)?)?|materials?|appendix|preprint|html|url|github|media|press|journal|publisher|openreview|ssrn|and|the|here|cite|news|article)$/i;

/** True for "[arXiv] [code]", "pdf | slides". */
export function isLabelsOnly(text: string): boolean {
  const tokens = text.split(/[^\p{L}]+/u).filter((word) => word !== "");
  return tokens.length > 0 && tokens.length <= 14 && tokens.every((word) => LABEL_WORD.test(word));
}
