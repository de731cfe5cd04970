import type { PublicationKind } from "#lib/ingest/draft.ts";
import { LANGUAGES } from "#lib/ingest/words/heading-languages.ts";
import { WITH_TALKS } from "#lib/ingest/words/heading-words.ts";
import type { HeadingSense } from "#lib/ingest/words/headings.ts";

const KINDS = LANGUAGES.flatMap(({ kinds }) => kinds);
const STATUSES = LANGUAGES.flatMap(({ statuses }) => statuses);

const JOURNAL = /\b(?:journals?|zeitschrift\w*|revistas?|riviste|revues?)\b/;

/** What the words of a heading over publications say of each below it: its kind, how far it got, whether it was chosen. */
export function publicationSense(text: string): Omit<HeadingSense, "kind"> {
  // "Proceedings articles" are no journal's.
  const named = text
    .replace(/\b(conference|proceedings?) articles?\b/g, "$1")
    // "Textos em jornais de notícias/revistas": none of them is a learned journal.
    .replace(/(?<= em jornais) .*/u, "")
    // "Popular articles" are no journal's either.
    .replace(/\bpopular(?: science)? (?:articles?|papers?)\b/g, "popular");
  // Words that two languages share tell it once.
  const kinds = [...new Set(KINDS.filter(([, pattern]) => pattern.test(named)).map(([kind]) => kind))];
  const said = STATUSES.find(([, pattern]) => pattern.test(text))?.[0];
  // "Preprints and papers under review": how far each is, its entry says; out in print is none.
  const unprinted = said === "submitted" && /\bpre-?prints?\b|\barxiv\b/.test(text);
  // So do "Publications and working papers", "Publications/Work in progress", "Published and submitted articles".
  const several =
    unprinted ||
    (said !== undefined &&
      said !== "published" &&
      /^(?:\p{L}+ )?publications? (?:and )?(?:working|works? in progress|preprints?|manuscripts?|drafts?)\b/u.test(
        text,
      )) ||
    (said !== undefined && PUBLISHED_AND_NOT.test(text));
  const status = several ? undefined : said;
  // "Journal and conference papers" says nothing about one entry; "Workshop papers" and "Book reviews" do.
  const beside =
    /^(?:\p{L}+ )?publications? and (?:conference|meeting|abstracts?|proceedings|books?|chapters?)\b/u.test(text);
  // "Theses and other writings", "Hochschulschriften und Sonstiges": what else there is has a kind of its own.
  const others = OTHERS_BESIDE.test(text) && !/^(?:\p{L}+ )?others?\b/u.test(text);
  const only = unprinted
    ? "preprint"
    : several || beside || others || (kinds[0] === "workshop" && kinds.includes("conference"))
      ? undefined
      : pickKind(kinds);
  return {
    ...(only ? { publicationKind: only } : {}),
    ...(only === "journal" && !JOURNAL.test(text) ? { articles: true as const } : {}),
    ...(status ? { status } : {}),
    ...(WITH_TALKS.test(text) ? { withTalks: true as const } : {}),
    ...(/\b(?:selected|representative|featured|highlight\w*)\b/.test(text) ? { selected: true as const } : {}),
  };
}

const PUBLISHED_AND_NOT =
  /^publi(?:cations|shed) and (?:submitted|accepted|forthcoming|under (?:review|revision)|in (?:press|progress|preparation|review|revision))\b/u;

/** "… and miscellaneous", "… et divers" */
const OTHERS_BESIDE =
  /(?<!\p{L})(?:sonstiges|verschiedenes|weiteres|divers|varia|miscellan\p{L}*|(?:and|or) other(?:s| (?:writings?|works?|publications?|outputs?|texts?))?$)/u;

function pickKind(kinds: PublicationKind[]): PublicationKind | undefined {
  const [first, ...rest] = kinds;
  if (first === "journal" || first === undefined) return first;
  // "Conference proceedings and thesis" does too.
  if (first === "thesis" && rest.length > 0) return undefined;
  // "Chapters and reports" leaves it to each entry.
  if (first === "other" && rest.some((kind) => kind === "book" || kind === "journal" || kind === "conference"))
    return undefined;
  if (first === "conference" && rest.includes("journal")) return undefined;
  if (first === "book" && (rest.includes("journal") || rest.includes("conference"))) return undefined;
  return first;
}
