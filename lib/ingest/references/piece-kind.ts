import type { Passage } from "#lib/ingest/passage.ts";
import { nameShape } from "#lib/ingest/references/name-shape.ts";
import { VENUE_CUE } from "#lib/ingest/references/scores.ts";
import { findVenue } from "#lib/profile/venue.ts";

/**
 * What one printed piece of a list of publications is: a whole reference, names, a venue, links, a year, or other words
 * (mostly a title).
 */
export type PieceKind = "whole" | "people" | "venue" | "labels" | "year" | "words";

const LABEL_WORD =
  /^(?:pdf|paper|arxiv|code|slides?|video|talk|poster|bib(?:tex)?|abs(?:tract)?|project|page|website|webpage|link|doi|data(?:set)?|demo|blog|post|supp(?:lement(?:ary|al)?)?|materials?|appendix|preprint|html|url|github|media|press|journal|publisher|openreview|ssrn|and|the|here|cite|news|article)$/i;
const STATUS =
  /\b(?:forthcoming|under review|in press|to appear|submitted|in submission|in preparation|working paper|accepted|in progress|revise and resubmit|r&r)\b/i;

/** True for "[arXiv] [code]", "pdf | slides". */
export function isLabelsOnly(text: string): boolean {
  const tokens = text.split(/[^\p{L}]+/u).filter((word) => word !== "");
  return tokens.length > 0 && tokens.length <= 14 && tokens.every((word) => LABEL_WORD.test(word));
}

export function pieceKind(piece: Passage): PieceKind {
  const text = piece.text.replace(/\s+/gu, " ").trim();
  if (/^\W*(?:19|20)\d{2}\W*$/.test(text)) return "year";
  if (isLabelsOnly(text)) return "labels";
  const names = text
    .split(/,|;|\band\b|&/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const people = names.filter((name) => nameShape(name) >= 1.2).length;
  const dated = /\b(?:19|20)\d{2}\b/.test(text) || STATUS.test(text);
  const initials = (text.match(/(?<!\p{L})\p{Lu}\./gu) ?? []).length;
  if (
    text.length >= 70 &&
    dated &&
    (people >= 1 || initials >= 1 || /[“"‘]/.test(text)) &&
    names.length - people >= 2 - (/[“"‘]/.test(text) ? 1 : 0)
  )
    return "whole";
  if (people >= 1 && people * 3 >= names.length * 2) return "people";
  if (text.length < 140 && (findVenue(text) || (VENUE_CUE.test(text) && dated))) return "venue";
  if (text.length >= 70 && dated && text.split(" ").length >= 9 && VENUE_CUE.test(text)) return "whole";
  return dated && text.split(" ").length <= 8 ? "venue" : "words";
}
