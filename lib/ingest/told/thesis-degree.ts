import type { Draft, PublicationEntry } from "#lib/ingest/draft.ts";
import { isSchool } from "#lib/ingest/words/organization.ts";

const DOCTORAL =
  /(?<!\p{L})(?:ph\.?\s?d\.?|doctoral|d\.?\s?phil\.?|dissertation|doktor\p{L}*|tesis doctoral|thèse de doctorat|tesi di dottorato|tese de doutorado)(?!\p{L})/iu;
/** "Minor thesis", "Master's thesis", "Honours dissertation": no doctor's. */
const LOWER =
  /(?<!\p{L})(?:minor|masters?|master['’]s|m\.?sc\.?|m\.?s\.?|m\.?a\.?|m\.?phil\.?|bachelors?|bachelor['’]s|b\.?sc\.?|b\.?a\.?|undergraduate|senior|honou?rs|diplom\p{L}*)(?!\p{L})/iu;

/**
 * What the owner's own dissertation says of the doctorate, where nothing else does: "A. Reed. Slow Tides. PhD thesis,
 * Department of Botany, Kvam University, 2001." `text` is the text that the entries were read from.
 */
export function withThesis(phd: Draft["phd"], entries: PublicationEntry[], text: string): Draft["phd"] {
  if (phd.institution !== null) return phd;
  const own = entries.filter(
    (entry) => entry.kind.value === "thesis" && (entry.self !== null || entry.authors.length === 0),
  );
  const doctoral = own.filter((entry) => {
    const about = besideTitle(entry, text);
    return DOCTORAL.test(about) && !LOWER.test(about);
  });
  const [entry] = doctoral;
  if (!entry || doctoral.length > 1) return phd;
  const words = besideTitle(entry, text);
  const piece = [...words.matchAll(/[^,;.()[\]:]+/gu)].findLast(([part]) =>
    isSchool(part.replace(/\s+/gu, " ").trim()),
  );
  if (!piece) return phd;
  const value = piece[0].replace(/\s+/gu, " ").trim();
  const start = entry.span.start + piece.index + (piece[0].length - piece[0].trimStart().length);
  const span = { start, end: start + piece[0].trim().length };
  const why = "The entry of the dissertation says so.";
  return {
    ...phd,
    institution: { value, span, confidence: 0.85, why },
    year: phd.year ?? (entry.year ? { ...entry.year, confidence: 0.8, why } : null),
  };
}

/** The words of an entry with its title blanked, so that places stay where they are. */
function besideTitle({ span, title }: PublicationEntry, text: string): string {
  const words = text.slice(span.start, span.end);
  const start = title.span.start - span.start;
  const end = title.span.end - span.start;
  return words.slice(0, start) + " ".repeat(Math.max(0, end - start)) + words.slice(end);
}
