import type { Span } from "#lib/ingest/draft.ts";
import { PUBLISHER, SOCIETY } from "#lib/ingest/references/venue-cues.ts";
import { isPlace, isSchool } from "#lib/ingest/words/organization.ts";
import { findVenue, guessVenue, SERIES, stripNumbers, type Venue, venueLabel } from "#lib/profile/venue.ts";

export interface VenueReading {
  /** As printed, without "In", final punctuation and what follows the name. */
  printed: string;
  span: Span;
  /** What tables call it; the printed name when the venue is unknown. */
  label: string;
  known: Venue | null;
  misspelt: boolean;
  workshop: boolean;
  /** Label of the conference that hosts a workshop. */
  host: string | null;
}

const WORKSHOP = /\bworkshops?\b|\bworkshop-|\batelier\b/i;
/** "TIDES@SALT": the workshop on tides at the conference on salt, as computer scientists write it. */
const AT_HOST = /^\p{Lu}[\p{L}\d&-]*\s?@\s?\p{Lu}{2}[\p{L}\d-]*(?:[ ’'/-]*\d{2,4})?$/u;

/** "*PhD thesis*, 2019": what it is, not where. */
const ONLY_KIND =
  /^(?:(?:ph\.?\s?d\.?|m\.?\s?sc\.?|doctoral|master['’]?s?|bachelor['’]?s?|diploma|habilitation)\s)?(?:thesis|dissertation)$/iu;

/** "*October* 2026", "(2005; revised 2015)", "2010 – present": when, not where. */
const ONLY_WHEN =
  /^(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|(?:first |last )?(?:revised|updated)|present|today|ongoing)[\s,]*(?:(?:19|20)\d{2})?)$/iu;

/**
 * Names a venue: "In Proceedings of ICML 2021" → ICML; "Workshop on Tides at NeurIPS 2022" → a workshop with host NeurIPS;
 * "Harbour Studies, vol. 4" → "Harbour Studies", as printed.
 */
export function readVenue(printed: string, span: Span): VenueReading | null {
  const whole = withoutHost(cleanVenue(printed));
  const clean = findVenue(whole) ? whole : withoutPublisher(whole);
  if (!/\p{L}.*\p{L}/u.test(clean) || /^in$/i.test(clean)) return null;
  if (ONLY_KIND.test(clean) || ONLY_WHEN.test(clean)) return null;
  if (WORKSHOP.test(clean) || AT_HOST.test(clean) || isHeldAt(clean)) return readWorkshop(clean, span);
  const match = notSeries(clean, notJournal(clean, guessVenue(clean)) ?? guessPart(clean));
  const stripped = stripNumbers(clean);
  // "Proceedings in Tidal Mechanics" is a series; those of a meeting are named after it.
  const lead = SOCIETY.test(clean) ? /^proc(?:eedings|\.)?\s(?:of\s)?(?:the\s)?/iu : /^proceedings in\s/iu;
  const society = lead.exec(clean)?.[0] ?? "";
  const bare =
    society !== "" ? society + stripped : /^The\s/.test(clean) && stripped !== "" ? `The ${stripped}` : stripped;
  return {
    printed: clean,
    span,
    label: match ? venueLabel(match.venue) : withoutSeries(bare || clean),
    known: match?.venue ?? null,
    misspelt: match?.misspelt ?? false,
    workshop: match?.venue.kind === "workshop",
    host: null,
  };
}

/** "Walls and Tides for Harbours at ICML 2022": what has a name of its own and is held at a conference is a workshop there. */
function isHeldAt(clean: string): boolean {
  const [, name = "", host = ""] = /^(\p{Lu}[^,;:()]{12,}) at (?:the )?(\p{Lu}[^,;()]{2,60})$/u.exec(clean) ?? [];
  if (name === "" || !/\s\p{Lu}/u.test(name) || SHOWN.test(name)) return false;
  const own = findVenue(name)?.venue;
  return guessVenue(host)?.venue.kind === "conference" && (!own || WORKSHOP.test(own.name));
}

/** "Short paper and poster": what was shown, not where. */
const SHOWN =
  /\b(?:papers?|posters?|talks?|demos?|demonstrations?|tutorials?|presentations?|presented|orals?|spotlights?|abstracts?|keynotes?|panels?|tracks?|sessions?|competitions?|challenges?|proceedings|proc|conference|symposium)\b/iu;

/** "Proceedings of the IEEE TABLES 2023": a meeting, though a journal has such a name. */
function notJournal(clean: string, match: ReturnType<typeof guessVenue>): ReturnType<typeof guessVenue> {
  const isMeeting = /^proc(?:eedings|\.)\s+of\s+[^,;]*\p{Lu}{3}[^,;]*$/iu.test(clean) && !/,/.test(clean);
  return isMeeting && match?.venue.kind === "journal" && !/^proc/i.test(match.venue.name) ? null : match;
}

const HOST =
  /^(?:the )?(?:\p{L}+ ){0,4}(?:universi\p{L}+|college|academy|graduate center)(?: (?:of|de|at) .+| \p{Lu}\p{L}+)*$/iu;

/** "Third Meeting on Tides. Kvam University, Norland" → "Third Meeting on Tides": who held it, in a sentence of its own. */
function withoutHost(clean: string): string {
  const sentences = clean.split(/(?<=\p{Ll}{5}|\p{Lu}{3}|\d|\))\.\s+(?=\p{Lu})/u);
  const isHost = (text: string): boolean => {
    const pieces = text.split(/,\s+/);
    const [first = ""] = pieces;
    // "Norland Symp. Inform. Tides, Ostend, Belgium": in a chain of shortened words no stop ends the name.
    if (pieces.length === 2 && !text.includes(".") && isPlace(text)) return true;
    return pieces.length <= 3 && HOST.test(first) && isSchool(first);
  };
  let end = guessVenue(clean) ? 0 : sentences.length;
  while (end > 1 && isHost(sentences[end - 1] ?? "")) end -= 1;
  return end > 0 && end < sentences.length ? sentences.slice(0, end).join(". ") : clean;
}

/** "Tides of the North, Brepols, Turnhout" → "Tides of the North" */
function withoutPublisher(clean: string): string {
  const pieces = clean.split(/,\s+/);
  const at = pieces.findIndex((piece, index) => index > 0 && piece.split(" ").length <= 5 && PUBLISHER.test(piece));
  return at > 0 && (pieces[0] ?? "").split(" ").length >= 2 ? pieces.slice(0, at).join(", ") : clean;
}

/** "TABLE", "TABLE 2023", "Proceedings of the TABLE '23", "Salt in Tables TABLE '23": a meeting by its sign, or its sign and year. */
const MEETING =
  /^(?:(?:proceedings|proc\.)\s+(?:of\s+(?:the\s+)?)?)?\p{Lu}[\p{L}&-]*\p{Lu}[\p{L}&-]*(?:\s+['’]?\d{2,4})?$|\s\p{Lu}[\p{L}&-]*\p{Lu}[\p{L}&-]*\s+['’]?\d{2,4}$/u;

/** "TABLE 2023, LNCS 142" is the meeting, whether the table knows it or not; a series alone is the place. */
function notSeries(clean: string, match: ReturnType<typeof guessVenue>): ReturnType<typeof guessVenue> {
  if (match?.venue.field !== SERIES) return match;
  const pieces = clean.split(/[,;:()]\s*|\s+(?:in|of)\s+(?=\p{Lu})/u);
  const other = pieces
    .map((piece) => guessVenue(piece))
    .find((found) => found && found.venue.field !== SERIES && found.venue.kind !== "journal");
  const head = clean.split(/\s*[,;:()]\s*/)[0] ?? "";
  const meeting = MEETING.test(head);
  return other ?? (meeting && pieces.length > 1 && !guessVenue(head) ? null : match);
}

/** "TABLE, LNCS 142" and "TABLE; 13th Conference on Tables" → "TABLE", "Symposium on Salt (SOS), LNCS v. 3" → "Symposium on Salt (SOS)" */
function withoutSeries(label: string): string {
  const meeting =
    /^(\p{Lu}[\p{L}-]*\p{Lu}[\p{L}-]*)(?:\s*[;:,(–]|\s+-)\s*.*\b(?:conference|symposium|workshop|colloquium|congress|meeting)\b/iu.exec(
      label,
    )?.[1];
  if (meeting && /^\P{Ll}*\p{Lu}\P{Ll}*$/u.test(meeting.slice(0, 3))) return meeting;
  const [first = "", ...rest] = label.split(/\s*[,;(]\s*/);
  const series = rest.find((piece) => guessVenue(piece.replace(/\s+(?:v\b|\d).*$/, ""))?.venue.field === SERIES);
  if (series === undefined || /\p{Lu}{2}/u.test(first)) return series === undefined ? label : first.trim();
  return label.slice(0, label.indexOf(series)).replace(/[\s,;(]+$/u, "");
}

function readWorkshop(clean: string, span: Span): VenueReading {
  const whole = findVenue(clean)?.venue ?? null;
  // "IEEE Workshop on Signal Processing …" is known by itself; "NeurIPS 2022 Workshop on …" only contains a known host.
  const known = whole && WORKSHOP.test(whole.name) ? whole : null;
  const rest = clean.replace(/\b(?:workshops?|proceedings|proc\.?)\b/gi, "|");
  const host = known ? null : hostIn(rest);
  return {
    printed: clean,
    span,
    label: known?.kind === "workshop" || known?.kind === "conference" ? venueLabel(known) : clean,
    known,
    misspelt: false,
    workshop: true,
    host,
  };
}

function hostIn(text: string): string | null {
  // "Workshop on Tides in Machine Learning at ICML": who hosts it stands behind "at".
  const behind = /(?:\bat\b|@)\s+(.+)$/.exec(text)?.[1];
  const named = behind ? hostIn(behind) : null;
  if (named) return named;
  const pieces = text.split(/[|,;:()[\]]|\bon\b|\bat\b|\bof\b|\bin\b|@|\s[-–—]\s/).map((piece) => piece.trim());
  for (const piece of pieces) {
    const match = piece.length > 1 ? guessVenue(piece) : null;
    if (match && match.venue.kind === "conference") return venueLabel(match.venue);
  }
  return null;
}

/** "Journal of Tides, Springer" or "UAI, Melbourne": the first piece names it. */
function guessPart(clean: string): ReturnType<typeof guessVenue> {
  // "Approx. Th. and its App.": in a chain of shortened words no stop ends the name.
  const isChain =
    /^(?:\p{Lu}\p{L}{0,7}\.\s+){1,}(?:(?:and|of|for|in)\s+(?:\p{L}+\s+)?)?\p{Lu}\p{L}{0,7}\.?(?:\s|$)/u.test(clean);
  const pieces = clean.split(isChain ? /,\s+|;\s+|\s+[-–—]\s+/ : /,\s+|;\s+|\s+[-–—]\s+|\.\s+/);
  if (pieces.length < 2) return null;
  // "Tides, Harbours, & Salt" is one name.
  if (
    /^[^,]+,\s[^,]+,\s(?:and|&)\s|^[^,\s]+,\s[^,\s]+\s(?:and|&)\s\S+$|^[^,\s]+,\s[^,\s]+,\s[^,\s]+\s(?:and|&)\s\S+$/.test(
      clean,
    )
  )
    return null;
  const first = guessVenue(pieces[0] ?? "");
  // "9th Congress of Tides, Harbours, and History of Science": what a meeting is about is no journal of that name.
  const meeting = /\b(?:congress|conference|colloquium|symposium|meeting) (?:of|on|for)\b/i.test(pieces[0] ?? "");
  if (first || isChain) return first;
  return findInParts(pieces.slice(1).filter((piece) => !meeting || /^\P{Ll}+$/u.test(piece)));
}

function findInParts(pieces: string[]): ReturnType<typeof guessVenue> {
  for (const piece of pieces) {
    const match = /\p{Lu}{3}|\s/u.test(piece) ? findVenue(piece) : null;
    if (match && match.venue.kind !== "preprint-server") return match;
  }
  return null;
}

export function cleanVenue(printed: string): string {
  return (
    printed
      .replace(/\s+/gu, " ")
      .replace(/^((?:bio|med)rxiv)\b.*$/i, "$1")
      // "SocArXiv preprint": the server is the place.
      .replace(/^(\S*(?:ar|r)xiv)\s+(?:pre-?print|e-?print|paper)s?\b.*$/i, "$1")
      .replace(/^[\s,.;:([“"「『–-]+/u, "")
      // "Pp. 201–24 in Handbook of Tides"
      .replace(/^pp?\.\s*[\d–-]+\s+in:?\s+/i, "")
      .replace(
        /^(?:(?:(?:book )?chapter|published|appeared|presented|accepted|appears?|appearing|to appear|forthcoming|will appear|(?:oral |written |short )?communication) (?:in|at|by|for|to|as (?:a )?part of)|in|at)\s*:?\s+(?=\S)/i,
        "",
      )
      // "Paper presented at Tides", "Paper presentert på Tides", "Vortrag auf der Tide": where it was read
      .replace(
        /^(?:paper|foredrag|föredrag|innlegg|presentasjon|presentation|vortrag|beitrag|comunicación|comunicação|communication|relazione|referat)\s(?:presented (?:at|to)|presentert (?:på|ved)|holdt (?:på|ved)|halde (?:på|ved)|presenterat (?:på|vid)|præsenteret (?:på|ved)|gehalten (?:auf|bei)|auf|presentada en|apresentada (?:em|no|na)|présentée (?:à|au)|presentata al?)\s+(?:(?:the|der|dem|la|il|le)\s+)?(?=\p{Lu})/iu,
        "",
      )
      // "Sendt til Harbour Letters", "Dihantar kepada Harbour Letters": the first word was read before
      .replace(/^(?:till?|kepada|ke)\s+(?=\p{Lu})/u, "")
      // "Dans Les Murs du Nord", "Teoksessa Proceedings of Tides"
      .replace(/^(?:[Dd]ans|[Tt]eoksessa|[Îî]n)\s*:?\s+(?=\p{Lu}|l[ae]s?\s|l['’])/u, "")
      // "PhD thesis, Kvam University"
      .replace(/^(?:ph\.?\s?d\.?|doctoral|master['’]?s?)\s(?:thesis|dissertation)[,.:]\s+(?=\p{Lu})/iu, "")
      // "«Mire Letters»"
      .replace(/^«([^«»]+)»$/u, "$1")
      // "『波の本』，潮書房": the book, then its house
      .replace(/^『?([^『』]{2,80})』.*$/u, "$1")
      // "i: Slow Walls"
      .replace(/^i:\s+(?=\p{Lu})/iu, "")
      .replace(/^[“"]/u, "")
      .replace(/^special (?:issue|section|number)(?: \/ (?:section|issue))? (?:of|in) (?:the )?(?=\p{Lu})/iu, "")
      .replace(/^the\s+(?=\p{Lu})/iu, (the) => (the.startsWith("T") ? the : ""))
      .replace(/[\s,.;:“"”」』–-]+$/u, "")
      // "Tidal Readings: papers of the conf. – Ostend: Quay House": a dash behind a stop parts town and house from the name.
      .replace(/(?<=\p{L})\.?\s[–—]\s\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}-]+)?\s?:\s[^:.]{2,40}$/u, "")
      // "Tidal Letters19": the volume, set in another style and without a blank
      .replace(/(?<=\s\p{Lu}\p{Ll}{3,})\d{1,3}$/u, "")
      .replace(/\s*[([]\s*$/, "")
      // "Tidal Letters (TIDE", "Mire Letters)": a bracket that lost its other half
      .replace(/^([^()]*\S)\s*(?:\)|\([^()]*)$/u, "$1")
      // "Harbour Waves v. 24", "Kvam Forum t. 9": what stands before the volume, which was read before
      .replace(
        /,?\s+[nN]\/[aA]$|(?<=\p{Ll}{2}),?\s(?:v|t|[Vv]ol(?:ume)?|Issue|[Tt]om[eo]|[Bb]and|[Bb]d|nr|čís|zesz)$/u,
        "",
      )
      // "Workshop on Tides (WOT), September": the month of a meeting, whose days went elsewhere
      .replace(
        /,\s+(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/iu,
        "",
      )
      // "T&T accepted": how far the paper is
      .replace(/(?<=\p{Lu}\p{L}*|&\p{Lu})\s+\(?(?:[Aa]ccepted|[Ii]n [Pp]ress)\)?$/u, "")
      // "Shore Res. e2024SR008710": a number of an article
      .replace(/,?\s+e?(?:19|20)\d{2}[A-Z]{2}\d{5,6}$/u, "")
      // "Tidal Annals of Mapping IV-2/W5": the volume of a series of meetings
      .replace(/\s[IVXLC]{1,7}-\d{1,3}(?:\/W\d{1,3})?$/u, "")
      // "Quayside Publishing, 9B18B099": the number a publisher sells it by
      .replace(/,\s(?=[\dA-Z]*\d[A-Z])[\dA-Z]{7,12}$/u, "")
      // "Mire Res. Notices 2023(24)": year and issue
      .replace(/(?<=\p{Ll}\.?)\s+(?:(?:19|20)\d{2}\s*)?\(\d{1,3}\)$/u, "")
      .trim()
  );
}
