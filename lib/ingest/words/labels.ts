import { linesOf, type Passage, shareSet } from "#lib/ingest/passages/passage.ts";

const LABEL_WORD =
  /^(?:pdf|paper|arxiv|code|slides?|video|talk|poster|bib(?:tex)?|abs(?:tract)?|project|page|website|webpage|link|doi|data(?:set)?|demo|blog|post|supp(?:lement(?:ary|al)?)?|materials?|appendix|preprint|html|url|github|media|press|journal|publisher|openreview|ssrn|and|the|here|cite|news|article|full|version|text|draft|final|published|online|notes|available|at|on|free|access|local|copy|file|download|epub|e-?book|xml|ris)$/i;
/** The last words of links below a paper: "Replication files", "Accepted manuscript version", "Open access". */
const LINK_ENDS =
  /^(?:package|manuscript|version|access|view|files?|archive|download|online|repository|software|summary|coverage|dataverse|text|pre-?print|print|notes|errat(?:um|a)|corrigendum|more|copy|publication|draft|twitter|youtube|bluesky|mastodon|medium|zenodo|figshare)$/i;

/** True for "[arXiv] [code]", "pdf | slides". */
export function isLabelsOnly(text: string): boolean {
  const tokens = text.split(/[^\p{L}]+/u).filter((word) => word !== "");
  return tokens.length > 0 && tokens.length <= 14 && tokens.every((word) => LABEL_WORD.test(word));
}

/** Most of a piece is links: of any kind, or of those whose address fits `leadsTo`. */
const isLinked = (piece: Passage, leadsTo = /^/u): boolean =>
  shareSet(piece, piece.span, ({ href }) => href !== undefined && leadsTo.test(href)) >= 0.7;

/** True for "[Talk](https://…)", links called as buttons are: to anywhere, or to addresses that fit `leadsTo`. */
export const areButtons = (piece: Passage, leadsTo?: RegExp): boolean =>
  isLabelsOnly(piece.text) && isLinked(piece, leadsTo);

/** True where a piece is nothing but links to what belongs to a paper, each a few words that end as such links do. */
export function areLabels(piece: Passage): boolean {
  if (isLabelsOnly(piece.text)) return true;
  if (piece.text.length > 300 || !isLinked(piece)) return false;
  const links = linesOf(piece).flatMap(({ text }) => text.split(/\s[|/·•–-]\s|[,;\][]+/u));
  return links.every(isLinkLabel);
}

/** "Read the interview (Spanish).", "Watch the video in new window." */
const INVITES =
  /^\s*(?:read|watch|listen to|hear|view|see|download|get)\s(?:the|a|an|this|my|full)\s\p{L}[\p{L} ()-]{2,50}[.!]?\s*$/iu;

/** "Replication files", "accepted manuscript version"; true for what has no words. */
export function isLinkLabel(link: string): boolean {
  if (INVITES.test(link)) return true;
  const words = link.split(/[^\p{L}-]+/u).filter((word) => word !== "");
  const last = words.at(-1) ?? "pdf";
  return words.length <= 4 && (LINK_ENDS.test(last) || LABEL_WORD.test(last));
}
