import type { Fact, PrintedLink, Span } from "#lib/ingest/draft.ts";
import { type Passage, slice } from "#lib/ingest/passages/passage.ts";

/** A link of a reference, and the words it stands on. */
export type PlacedLink = PrintedLink & { span: Span };

/** The links of a reference that lead somewhere, in their order. */
export function linksOf(passage: Passage): PlacedLink[] {
  return passage.runs.flatMap((run) => {
    if (!run.href || run.href === "#" || /^mailto:/i.test(run.href)) return [];
    return [{ url: run.href, label: slice(passage, run.span).replace(/\s+/gu, " "), span: run.span }];
  });
}

/**
 * The first id that `read` finds in the address of a link which can be seen: of "…/chapter/10.1234/tides" and
 * "doi.org/10.1234/tides_5" the second, for a chapter's begins with that of its book.
 */
export function linkedId(
  passage: Passage,
  links: readonly PlacedLink[],
  read: (url: string) => string | null,
): Fact<string> | null {
  const found = links.flatMap(({ url, span }) => {
    const value = read(url);
    return value && slice(passage, span) !== "" ? [{ value, span }] : [];
  });
  const [first] = found;
  if (!first) return null;
  const { value, span } = found.find((other) => other.value.startsWith(`${first.value}_`)) ?? first;
  return { value, span, confidence: 0.97, why: "Read from the address of the link." };
}

/** The arXiv id in an address ("https://arxiv.org/abs/2101.00001", "https://doi.org/10.48550/arXiv.2101.00001"), without its version. */
export function arxivIn(url: string): string | null {
  const id =
    /(?:arxiv\.org\/(?:abs|pdf|html)|10\.48550\/arxiv)[./](\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})/i.exec(
      url,
    )?.[1];
  return id ?? null;
}

/** What publishers write behind the DOI: another view of the page, a file, a number of their own. */
const VIEWS = /(?:\/(?:meta|pdf|epdf|epub|full|fulltext|html|abstract|summary|references|citations?))+$/iu;
/** Oxford's own number of the article stands behind its DOI. */
const OWN_NUMBER = /(\/\/academic\.oup\.com\/.*)\/\d{5,}$/iu;

/** The DOI in an address: of doi.org, or of a publisher's page ("/doi/abs/10.1234/tide.5", "/article/10.1234/tide.5/meta"). */
export function doiIn(url: string): string | null {
  const bare = url
    .replace(/[?#].*$/u, "")
    .replace(VIEWS, "")
    .replace(OWN_NUMBER, "$1")
    // "/article/10.1234%2Ftide.5": the stroke behind the registrant's number, written as addresses may.
    .replace(/(\/10\.\d{4,9})%2F/iu, "$1/");
  const id = /\/(?:doi:)?(10\.\d{4,9}\/[^\s]+)$/iu.exec(bare)?.[1];
  return id ? cleanDoi(decoded(id)) : null;
}

/** Addresses are typed by people: one that is not well formed stays as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * A printed DOI without what a lost blank hung on it ("10.1234/tide.5.PMID:"). Preprints of bioRxiv and medRxiv are
 * printed with the version that was read; the DOI is that of all versions.
 */
export function cleanDoi(doi: string): string {
  const whole = doi
    .replace(/\s+/gu, "")
    .replace(/\.(?:PMC?ID|epub):?$/iu, "")
    .replace(/[.,;"'“”’]+$/u, "")
    .replace(/\.pdf$/iu, "");
  return /^10\.1101\//u.test(whole) ? whole.replace(/v\d+(?:\.full)?$/iu, "") : whole;
}

/** Identifiers that servers of preprints give: bioRxiv and medRxiv, those of OSF, ChemRxiv, Research Square, Authorea. */
export const SERVER_DOI =
  /^10\.(?:1101\/(?:(?:19|20)\d{2}\.\d{2}\.\d{2}\.)?\d{6,9}|312(?:34|19|35|23)\/|26434\/chemrxiv|21203\/rs\.|20944\/preprints|22541\/au\.)/i;
