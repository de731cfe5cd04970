import { everyMatch } from "#lib/every-match.ts";
import type { Run } from "#lib/ingest/document.ts";
import type { Span } from "#lib/ingest/draft.ts";
import { type Passage, slice } from "#lib/ingest/passages/passage.ts";
import { bookEditors } from "#lib/ingest/references/book-editors.ts";
import type { CertainKind } from "#lib/ingest/references/certain-kind.ts";
import { CERTAIN_RULES } from "#lib/ingest/references/certain-rules.ts";
import { secondPlace } from "#lib/ingest/references/second-places.ts";

/** A stretch of a reference whose meaning is plain from its form. */
export interface CertainToken {
  kind: CertainKind;
  span: Span;
  /** The words that matter: "10.1000/182", "2101.00001", "2021", "Best Paper Award". */
  value: string;
}

/** "Workshop version appeared at UniX 2024", "An early version appeared at …", "Preliminary version in Proc. X" */
const VERSION =
  /\b(?:(?:an?\s+)?(?:(?:short(?:er)?|workshop|early|earlier|prelim(?:inary|\.)?|extended|conference|abridged|long(?:er)?|journal|previous|initial|full)(?:\s+(?:and|or)\s+\w+)?\s+)+(?:versions?|abstracts?(?: of this)?|reports?|paper version)\s+(?:\S+\s+){0,6}?(?:appear(?:ed|s|ing)|accepted|presented|published|in|at|submitted|available|to appear)\b|(?:a\s+)?revised version of (?:this|the) \w+ (?:\w+ ){0,3}(?:appear\w*|published)\b|fast-?tracked from\b|(?:extension|extended version|expanded version) of\b|(?:also|previously|earlier|abstract)\s+(?:appear(?:s|ed)|presented|accepted|published|circulated|titled)\b|winner at\b|(?<=;\s)(?:reprinted|excerpted|cited|discussed|translated) (?:in|by)\b)[^\n]*?(?=[;.](?:\s|$)|[)\]]|\n|$)/giu;

const LINK_LABEL =
  /^\W*(?:pdf|paper|arxiv|(?:source )?code|slides?|video|talk|poster|bib(?:tex)?|abs(?:tract)?|project(?: page| website)?|website|web ?page|web ?site|site|page|link|doi|data(?:set)?|demo|blog(?: ?post)?|supp(?:lement(?:ary|al)?)?(?: materials?)?|appendix|preprint|html|url|github|news(?:paper article)?|media|press|journal|publisher(?: link)?|open ?review|scholar|ssrn|full text|download|online|colab|models?|cite|here|supplementary|software|package|notes|tweet|thread|summary|replication(?: files| package)?|draft|online appendix|version|working paper|published version|journal version|vol|workshop version|mr|zbl|ads|pubmed|nber|more|read more|article|chapter(?: \d{1,2}(?: \[?(?:arxiv|pdf)\]?)?)?|click here(?: \p{L}+){0,4}|book|program|tutorial|recording|animation|interactive|extended version|long version|short version|conference version|full (?:paper|version)|publication|print|web|(?:buy|order|purchase)(?: (?:now|here|online))?|amazon|commander|acheter|bestellen|kaufen|comprar|acquista|(?:table of )?contents|toc|sommaire|table des matières|inhaltsverzeichnis|índice|avant-propos(?: du livre)?|preface|errat(?:a|um)|données|datos|daten|open access(?: (?:article|journal|version))?|pre-?print|\[?link\]?|(?:arxiv|doi|pdf|paper|article|journal|publisher) (?:link|page)|links? to (?:the )?\p{L}+(?: \([^()]{2,20}\))?|🔗|\p{Extended_Pictographic})\W*$/iu;

const GENRE =
  /^\s*(?:articles?|journal|chapter|(?:edited )?book|monograph|(?:book )?review|essay|preprint|thesis|report|conference|workshop)\s*$/i;

/** "[Note: told at length in the third part of my thesis.]" */
const NOTE = /\[Note:\s[^[\]\n]{4,300}\]/gu;

/** "“Slow Tides” (with Ada Reed). Presented at Kvam 2023, Fen 2022": in so many years that none is that of the paper. */
const PRESENTED_OFTEN =
  /(?<=[.,;)”"’]\s)\(?(?:also |to be |previously )?presented (?:at|in|to)\s[^.;\n]*?(?:19|20)\d{2}\b[^.;\n]*?(?:19|20)\d{2}\b[^.;\n]*/giu;

/** The certain tokens of a reference, in order, not overlapping. Inside quotation marks nothing is certain but the quote. */
export function certainTokens(passage: Passage): CertainToken[] {
  const found: CertainToken[] = [];
  const titles = quotedSpans(passage);
  for (const note of [NOTE, PRESENTED_OFTEN])
    for (const match of everyMatch(passage.text, note)) {
      if (note === PRESENTED_OFTEN && new Set(match[0].match(/(?:19|20)\d{2}/g)).size < 2) continue;
      const start = passage.span.start + match.index;
      addToken(found, titles, "count", { start, end: start + match[0].length }, match[0]);
    }
  for (const match of everyMatch(passage.text, VERSION)) {
    const said = wholeVersion(passage.text, match.index + leading(match[0]), match[0].trim());
    const start = passage.span.start + match.index + leading(match[0]);
    addToken(found, titles, "version", { start, end: start + said.length }, said);
  }
  const second = secondPlace(passage);
  if (second) addToken(found, titles, "version", second.span, second.text.trim());
  for (const run of passage.runs) {
    // The page itself says how far the paper is.
    if (run.role === "status") addToken(found, [], "status", run.span, slice(passage, run.span));
    // "Pay Lists as Sources ARTICLE": a small label behind a title says what the paper is.
    if ((run.size ?? 1) < 0.9 && GENRE.test(slice(passage, run.span)))
      addToken(found, titles, "genre", run.span, slice(passage, run.span));
    const words = slice(passage, run.span);
    if (run.href !== undefined && (LINK_LABEL.test(words) || isHost(passage, run) || isCopy(passage, run)))
      addToken(found, titles, "label", run.span, slice(passage, run.span));
  }
  for (const span of bookEditors(passage)) addToken(found, titles, "editors", span, slice(passage, span));
  for (const [kind, rule, needs] of CERTAIN_RULES) {
    if (needs && !needs.test(passage.text)) continue;
    for (const match of everyMatch(passage.text, rule)) {
      const start = passage.span.start + match.index + leading(match[0]);
      const end = passage.span.start + match.index + match[0].trimEnd().length;
      addToken(found, titles, kind, { start, end }, (match[1] ?? match[0]).trim());
    }
  }
  return found
    .filter((token) => token.kind !== "date" || !isInTitle(passage, token, found))
    .filter((token) => token.kind !== "year" || !isInLinkedTitle(passage, token, found))
    .filter((token) => token.kind !== "year" || !isTimeToldOf(passage, token, found))
    .sort((a, b) => a.span.start - b.span.start);
}

/** "Reed, A. (2018). **Meeting of those who keep the salt walls, June 2016**.": a month at the end of long bold words, where another year dates the entry. */
function isInTitle(passage: Passage, { span }: CertainToken, found: CertainToken[]): boolean {
  const isAround = (run: Run) => run.bold === true && run.span.start + 40 < span.start && span.end <= run.span.end;
  const isOutside = (token: CertainToken) => token.span.end <= span.start || span.end <= token.span.start;
  return (
    passage.runs.some(isAround) &&
    found.some((token) => (token.kind === "year" || token.kind === "date") && isOutside(token))
  );
}

/** "Reed, A. 2019. [Correction to Stone et al. (2012)](…). *Mire Letters* 3": a year at the end of a linked title, where another dates the entry. */
function isInLinkedTitle(passage: Passage, { span }: CertainToken, found: CertainToken[]): boolean {
  const isAround = (run: Run) =>
    run.href !== undefined &&
    run.span.start + 20 < span.start &&
    span.end <= run.span.end &&
    span.end >= run.span.end - 2;
  const isAhead = (token: CertainToken) => token.kind === "year" && token.span.end <= span.start;
  const run = passage.runs.find(isAround);
  return run !== undefined && found.some((token) => isAhead(token) && token.span.end <= run.span.start);
}

const TIME = /^\(\s?((?:19|20)\d{2})\s?[-–—]\s?((?:19|20)\d{2})\s?\)$/u;

/** "Salt and walls in Fenland (1940-1960). Harbour Studies 3, 2024": the years a title tells of, where another dates the entry. */
function isTimeToldOf(passage: Passage, { span }: CertainToken, found: CertainToken[]): boolean {
  const [, from = "", to = ""] = TIME.exec(slice(passage, span)) ?? [];
  return Number(to) > Number(from) + 1 && found.some((token) => token.kind === "year" && token.span.start >= span.end);
}

/** "… 12(3): 13–32 (2017). Manuscript, slides": linked at the end of an entry that says when it came out, a copy to read. */
function isCopy({ text, span: { start } }: Passage, { span }: Run): boolean {
  const isNamed = /^\W*(?:(?:accepted|author['’]?s?|final) )?manuscript\W*$/iu.test(
    text.slice(span.start - start, span.end - start),
  );
  return isNamed && /\d\s*\((?:19|20)\d{2}\)/.test(text.slice(0, span.start - start));
}

/** "port.example": a link that shows only a picture was given the host it leads to. */
function isHost(passage: Passage, { href = "", span }: Run): boolean {
  const host = /^https?:\/\/(?:www\.)?([^/?#:]+)/iu.exec(href)?.[1];
  return host !== undefined && slice(passage, span).trim() === host;
}

/** "(an earlier version appeared in: TABLE 2005 (Port Salt), pp. 4–9)": in a bracket, up to the one that closes it. */
function wholeVersion(text: string, from: number, said: string): string {
  if (!/\(\s*$/.test(text.slice(Math.max(0, from - 3), from))) return said;
  let depth = 1;
  for (let at = from; at < Math.min(text.length, from + 400); at += 1) {
    if (text[at] === "(") depth += 1;
    else if (text[at] === ")") depth -= 1;
    if (depth === 0) return text.slice(from, at);
  }
  return said;
}

function addToken(found: CertainToken[], titles: Span[], kind: CertainKind, span: Span, value: string): void {
  if (span.end <= span.start) return;
  if (found.some((token) => token.span.start < span.end && span.start < token.span.end)) return;
  if (kind !== "doi" && kind !== "arxiv" && titles.some((title) => title.start < span.end && span.start < title.end))
    return;
  found.push({ kind, span, value });
}

function leading(text: string): number {
  return text.length - text.trimStart().length;
}

const QUOTED = /“[^”]{8,400}”|"(?:[^"\n]|\n(?!\n)){8,400}"|„[^“”]{8,400}[“”]|«[^»]{8,400}»|``[^\n]{8,400}?''/gu;

/** Long quotes: titles whose words ("Forthcoming …", "1984") are not to be read as facts. */
function quotedSpans(passage: Passage): Span[] {
  return everyMatch(passage.text, QUOTED).map((match) => {
    const start = passage.span.start + match.index;
    return { start, end: start + match[0].length };
  });
}
