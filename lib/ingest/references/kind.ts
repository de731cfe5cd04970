import type { PublicationKind, PublicationStatus } from "#lib/ingest/draft.ts";
import type { CertainToken } from "#lib/ingest/references/certain.ts";
import { kindOfGenre } from "#lib/ingest/references/genres-abroad.ts";
import {
  BOOK,
  BRIEF,
  CONFERENCE,
  HOUSE,
  HOUSE_EAST,
  JOURNAL,
  LETTERS_ALONE,
  LETTERS_FIRST,
  MEETING_LETTERS,
  MEETING_OF_YEAR,
  OTHER,
  PERIODICAL,
  PRESENTED,
  REPORT,
  REVIEW,
  SOFTWARE,
  SURVEY,
  SURVEY_BEHIND_COLON,
  THESIS,
} from "#lib/ingest/references/kind-cues.ts";
import { isNamedMeeting } from "#lib/ingest/references/named-meetings.ts";
import { printedStatus } from "#lib/ingest/references/printed-status.ts";
import { isHouse } from "#lib/ingest/references/titles-before-houses.ts";
import { DEPOT, SOCIETY } from "#lib/ingest/references/venue-cues.ts";
import type { VenueReading } from "#lib/ingest/references/venue-reading.ts";
import type { HeadingSense } from "#lib/ingest/words/headings.ts";
import { SERIES } from "#lib/profile/venue.ts";

/** What is known of an entry when its kind and status are decided. */
export interface KindEvidence {
  text: string;
  title: string;
  tokens: CertainToken[];
  venue: VenueReading | null;
  arxiv: boolean;
  sense: HeadingSense;
  /** Kind of a structured entry, e.g. the BibTeX type. */
  entry?: string;
}

const NUMBERED_MEETING =
  /^(?:proc|revised (?:selected )?papers)|[.:,–-]\s\d+(?:st|nd|rd|th)\s(?:\p{L}+\s){0,6}(?:conference|symposium)\b/iu;

const TYPES: Record<string, PublicationKind> = {
  article: "journal",
  inproceedings: "conference",
  conference: "conference",
  proceedings: "book",
  phdthesis: "thesis",
  mastersthesis: "thesis",
  thesis: "thesis",
  book: "book",
  inbook: "book",
  incollection: "book",
  collection: "book",
  techreport: "other",
  report: "other",
  manual: "other",
  software: "other",
  unpublished: "preprint",
};

/** Kind and status of an entry; `sure` is 0…1. A workshop paper is never a conference paper; what is submitted is a preprint. */
export function decideKind(evidence: KindEvidence): { kind: PublicationKind; status: PublicationStatus; sure: number } {
  // "(coming soon)" under "Job market paper": the paper is, not the journal.
  const isDraft = ({ kind, value }: CertainToken) => kind === "status" && /^coming soon$/i.test(value);
  const working = evidence.sense.status === "working";
  const status = printedStatus(evidence.tokens.filter((token) => !working || !isDraft(token))) ?? null;
  if (status === "submitted" || status === "working") return { kind: "preprint", status, sure: 0.95 };
  if (status === null && isAwaiting(evidence))
    return { kind: "preprint", status: evidence.sense.status ?? "submitted", sure: 0.85 };
  const { kind, sure } = kindOf(evidence, status);
  if (status === "preprint" && kind === "other" && sure <= 0.5 && !evidence.venue)
    return { kind: "preprint", status, sure: 0.85 };
  // "(forthcoming, early 2023)" under "Works in progress", and no word of where: still at work.
  if (status === "published" && kind === "preprint" && working && !evidence.venue)
    return { kind, status: "working", sure: 0.7 };
  if (status === "published" && kind === "preprint")
    return { kind: evidence.venue ? guessFromWords(evidence).kind : "other", status, sure: 0.6 };
  if (status !== null)
    return { kind, status: status === "preprint" && kind !== "preprint" ? "published" : status, sure };
  if (kind !== "preprint") return { kind, status: "published", sure };
  return {
    kind,
    // What stands on a server is out, whatever a heading over several kinds of papers says.
    status:
      (evidence.sense.status === "submitted" && evidence.venue?.known?.kind !== "preprint-server") ||
      (evidence.sense.status === "working" && !evidence.arxiv)
        ? evidence.sense.status
        : "preprint",
    sure,
  };
}

/** "Noise and kin. Harbour Studies." under "Under review": the journal that was asked, not the one it appeared in. */
function isAwaiting({ sense, venue, tokens, arxiv, entry }: KindEvidence): boolean {
  if (sense.status !== "submitted" || sense.publicationKind === "thesis" || arxiv || entry) return false;
  return (
    venue?.known?.kind !== "preprint-server" &&
    !tokens.some(({ kind }) => kind === "volume" || kind === "pages" || kind === "doi" || kind === "publisher")
  );
}

function kindOf(evidence: KindEvidence, status: PublicationStatus | null): { kind: PublicationKind; sure: number } {
  const { venue, sense, text, tokens } = evidence;
  // "Winner of the Best Senior Thesis Award" tells of a prize.
  const said = tokens
    .filter((token) => token.kind === "distinction")
    .reduce((rest, { value }) => rest.replace(value, " "), text);
  const outside = said.replace(evidence.title, " ");
  // "@phdthesis{…}" in a list of books: its entry says what it is.
  const isThesis = THESIS.test(outside) || /thesis$/iu.test(evidence.entry ?? "");
  if (isThesis || sense.publicationKind === "thesis") return { kind: "thesis", sure: 0.95 };
  // "Workshop papers and preprints" above what stands on a server alone: a preprint.
  const onServerOnly = venue?.known?.kind === "preprint-server" && !venue.workshop;
  if ((sense.publicationKind === "workshop" && !onServerOnly) || venue?.workshop)
    return { kind: "workshop", sure: 0.95 };
  // "Technical reports" above what stands on a server and nowhere else.
  if (sense.publicationKind === "other" && !venue && evidence.arxiv) return { kind: "preprint", sure: 0.7 };
  // "Slow tides (учебное пособие)" under "Works for teaching": what is said of one weighs more than what is said of all.
  const genre = tokens.find((token) => token.kind === "genre")?.value ?? "";
  const abroad = kindOfGenre(genre);
  if (abroad) return { kind: abroad, sure: 0.9 };
  if (HOUSE_EAST.test(outside) && !tokens.some(({ kind }) => kind === "volume")) return { kind: "book", sure: 0.8 };
  // "Slow walls [Commentary]. Harbour Sciences, 45, e77" under "Chapters and commentaries"
  const isInVolume =
    venue?.known?.kind === "journal" && venue.known.field !== SERIES && tokens.some((token) => token.kind === "volume");
  if (sense.publicationKind === "book" && isInVolume && !tokens.some((token) => token.kind === "editors"))
    return { kind: "journal", sure: 0.7 };
  if (sense.publicationKind === "book" || sense.publicationKind === "other")
    return { kind: sense.publicationKind, sure: 0.9 };
  // "Brief of Harbour Scholars as Amici Curiae", "Slow Walls, The Kvam Tide, Mar. 3, 2024, at B9"
  if (BRIEF.test(evidence.title) || tokens.some(({ kind, value }) => kind === "pages" && /^at\s/.test(value)))
    return { kind: "other", sure: 0.85 };
  const isSurvey = SURVEY.test(evidence.title) || SURVEY_BEHIND_COLON.test(evidence.title);
  if ((REVIEW.test(evidence.title) && !isSurvey) || /\bbook review\b|\(review\)/i.test(outside))
    return { kind: "other", sure: 0.8 };
  if (/chapter|book$|monograph/i.test(genre)) return { kind: "book", sure: 0.9 };
  if (/^(?:book )?review$/i.test(genre.trim())) return { kind: "other", sure: 0.9 };
  const byEntry = evidence.entry ? TYPES[evidence.entry.toLowerCase()] : undefined;
  // "Zenodo": software and data, unless it says that it is a preprint.
  if (venue && DEPOT.test(venue.printed))
    return { kind: /pre-?print/i.test(outside) ? "preprint" : "other", sure: 0.8 };
  if (venue?.known) {
    if (venue.known.kind === "preprint-server") return { kind: "preprint", sure: 0.95 };
    // "Proceedings of the 28th Meeting on Tides, J. Phys. Conf. Ser." is a meeting in the pages of a journal, as are
    // "Revised Selected Papers of the Meeting on Tides, LNCS(8173)", and "The Tidal Web - TW 2015. 14th Conference on Tides".
    if (venue.known.kind === "journal" && NUMBERED_MEETING.test(venue.printed) && !/^proc/i.test(venue.known.name))
      return { kind: "conference", sure: 0.75 };
    // "(A. Reed, ed.), Contemp. Math. 630": a volume of a series with editors is a book.
    const edited = venue.known.field === SERIES && tokens.some((token) => token.kind === "editors");
    if (edited && venue.known.kind === "journal") return { kind: "book", sure: 0.75 };
    if (venue.known.field === SERIES && sense.publicationKind === "conference")
      return { kind: "conference", sure: 0.85 };
    if (sense.publicationKind === "journal" && venue.known.kind === "conference")
      return sense.articles ? { kind: "conference", sure: 0.8 } : { kind: "journal", sure: 0.7 };
    return { kind: venue.known.kind, sure: 0.95 };
  }
  // "@article{…, note = {Poster presented at …}}": what names no journal is no article.
  if (byEntry === "journal" && !venue && PRESENTED.test(outside)) return { kind: "other", sure: 0.7 };
  if (byEntry) return { kind: byEntry === "journal" && !venue && evidence.arxiv ? "preprint" : byEntry, sure: 0.9 };
  if (tokens.some((token) => token.kind === "editors"))
    return { kind: CONFERENCE.test(venue?.printed ?? "") ? "conference" : "book", sure: 0.85 };
  // "Articles" above what stands on a server alone.
  if (sense.publicationKind === "journal" && !venue && evidence.arxiv) return { kind: "preprint", sure: 0.7 };
  // "Proceedings of the Tidal Society" under "Refereed articles"
  if (sense.articles && venue && /^proc/i.test(venue.printed)) return { kind: "conference", sure: 0.75 };
  // So is "TIDESYS 2013", "Tides 2020 Adjunct" or "ACM TideSys 2014": who heads a list so calls all that was reviewed an article.
  const numbered = tokens.some((token) => token.kind === "volume" || token.kind === "pages");
  if (sense.articles && venue && !numbered && MEETING_OF_YEAR.test(venue.printed))
    return { kind: "conference", sure: 0.7 };
  if (sense.publicationKind && sense.publicationKind !== "preprint") return { kind: sense.publicationKind, sure: 0.9 };
  const isDraft = sense.publicationKind === "preprint" && sense.status !== "published";
  if (isDraft && (status === null || status === "preprint") && !isPlace(venue, tokens))
    return { kind: "preprint", sure: 0.85 };
  const guess = guessFromWords(evidence);
  // "@misc{…, journal = {Marsh Notes}}": who does not call it an article tells of a page, unless its place is plain.
  return status === null && guess.sure < 0.75 && /^(?:misc|online|electronic|www)$/i.test(evidence.entry ?? "")
    ? { kind: "other", sure: 0.7 }
    : guess;
}

/** "(Research report)", "[Data set]": the author says what it is. */
function isReport(tokens: CertainToken[]): boolean {
  return tokens.some(
    ({ kind, value }) =>
      kind === "genre" && /report|brief|rep\b|white|software|data|blog|op-ed|poster|podcast|video/i.test(value),
  );
}

/** "Fen. Mire Soc. 4 (2024) 12–31" in a list of preprints: what sounds like a place, or has what only print has. */
function isPlace(venue: VenueReading | null, tokens: CertainToken[]): boolean {
  const has = (one: CertainToken["kind"]) => tokens.some(({ kind }) => kind === one);
  const isPrinted = has("pages") && (has("volume") || has("publisher"));
  return venue !== null && (isPrinted || CONFERENCE.test(venue.printed) || JOURNAL.test(venue.printed));
}

function guessFromWords({ venue, text, title, tokens, arxiv, sense }: KindEvidence): {
  kind: PublicationKind;
  sure: number;
} {
  const printed = venue?.printed ?? "";
  const outside = text.replace(title, " ");
  const numbered = tokens.some((token) => token.kind === "volume" || token.kind === "pages");
  // "Software Letters" is a place, "Software, version 2" what the entry is.
  const isPlaceOf = CONFERENCE.test(printed) || JOURNAL.test(printed);
  const isSoftware = SOFTWARE.test(isPlaceOf ? outside.replace(printed, " ") : outside);
  // "pre-print available as Fen Report 2018/046": where else it may be read.
  const said = tokens.reduce((rest, { kind, value }) => (kind === "label" ? rest.replace(value, " ") : rest), outside);
  if (OTHER.test(outside) || REPORT.test(said) || isSoftware || isReport(tokens)) return { kind: "other", sure: 0.8 };
  // "Salt and time. Kvam University": no paper appears in a university, but a thesis does.
  if (
    venue &&
    !numbered &&
    /^(?:the )?[\p{L}\s.,’'-]*universit\p{L}*[\p{L}\s.,’'-]*$/iu.test(printed) &&
    !JOURNAL.test(printed) &&
    !BOOK.test(printed)
  )
    return { kind: "thesis", sure: 0.6 };
  if (venue && numbered && SOCIETY.test(printed)) return { kind: "journal", sure: 0.8 };
  // "Advances in Tides 23, 501–526" is a journal, though a meeting may be called so too.
  if (venue && /^advances in\b/i.test(printed) && (numbered || /\d\s*\((?:19|20)\d{2}\)/.test(outside)))
    return { kind: "journal", sure: 0.75 };
  // "Tidal Science of Walls (TSW 2025)": the letters of a meeting with its year behind its name.
  if (venue && !numbered && (MEETING_LETTERS.test(printed) || LETTERS_FIRST.test(printed)) && !PERIODICAL.test(printed))
    return { kind: "conference", sure: 0.75 };
  if (venue && CONFERENCE.test(printed) && !/\bjournal\b|\btransactions\b/i.test(printed))
    return { kind: "conference", sure: 0.85 };
  if (venue && JOURNAL.test(printed) && !BOOK.test(printed)) return { kind: "journal", sure: 0.85 };
  if (tokens.some((token) => token.kind === "publisher")) return { kind: "book", sure: 0.85 };
  // "In *Salt for Green Harbours*, Elsevier, 2026": what a house brought out, and no journal
  const isIn =
    printed !== "" && HOUSE.test(outside) && /(?:^|[.,;]\s)In:?\s+$/u.test(outside.slice(0, outside.indexOf(printed)));
  if (isIn && !tokens.some((token) => token.kind === "volume")) return { kind: "book", sure: 0.7 };
  if (BOOK.test(outside) && !tokens.some((token) => token.kind === "volume")) return { kind: "book", sure: 0.75 };
  if (printed.split(/,|:\s/u).some(isHouse) && !numbered) return { kind: "book", sure: 0.7 };
  // "TIDE, pp. 12–19", "TIDE-2022", "TIDE'22", "IEEE TIDE SWELL": proceedings have pages, journals volumes.
  // So do series: "TIDE 95 (2021)" says too little.
  const inVolume = tokens.some(({ kind, value }) => kind === "volume" && !/^\d+$/.test(value));
  if (venue && LETTERS_ALONE.test(printed) && !inVolume) return { kind: "conference", sure: numbered ? 0.6 : 0.7 };
  if (venue && !numbered && isNamedMeeting(printed, text)) return { kind: "conference", sure: 0.8 };
  if (venue) return { kind: "journal", sure: numbered ? 0.8 : 0.55 };
  // "To appear" above papers that name no place yet: a journal's, mostly.
  if (sense.status === "published" && !arxiv) return { kind: "journal", sure: 0.4 };
  if (arxiv || sense.status === "preprint") return { kind: "preprint", sure: 0.9 };
  return numbered ? { kind: "journal", sure: 0.5 } : { kind: sense.status ? "preprint" : "other", sure: 0.4 };
}
