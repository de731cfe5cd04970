import { isJobTitle } from "#lib/ingest/words/job-title.ts";
import { isOrganization } from "#lib/ingest/words/organization.ts";

/** "7 Quay Street", "12-14 Salt Row"; "Via del Sale 12", "Rue du Port, 3"; "Hafenstraße 5" */
const STREET =
  /^\d{1,5}[\p{L}\d/-]{0,6},?\s(?:\p{L}[\p{L}.’'-]*\s){1,4}(?:place|street|st|road|rd|avenue|ave|lane|drive|court|square|boulevard|blvd|way|plaza|terrace|crescent|row|walk|parkway|hwy)\b|^(?:via|viale|piazza|largo|corso|rue|calle|avenida|avda|rua|plaza|praça|avenue|boulevard|bd|paseo|carrer|ul|ulica)\.?\s(?:[\p{L}.’'-]+,?\s){1,6}\d{1,4}[\p{L}]?\b|^\p{Lu}[\p{L}.-]*(?:straße|strasse|str\.|weg|platz|gasse|allee|laan|straat|gatan|gata|vej|väg|veien|katu)\s\d{1,4}/iu;
/** "Port Salt, S1 4DP", "30175 Fen", "NL 66048" */
const POSTCODE =
  /(?<![\p{L}\d])(?:[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}|[A-Z]{2}\s\d{5}(?:-\d{4})?|(?:[A-Z]{1,2}-)?\d{5}\s\p{Lu}\p{Ll}+)(?![\p{L}\d])/u;

/**
 * "Quay Court, 211 Harbour Road, Port Salt, S1 4DP - Norland" below the place where somebody worked: nothing but where that
 * place is.
 */
export function isAddressLine(text: string): boolean {
  const words = text.trim();
  if (words.length > 120 || (!STREET.test(words) && !POSTCODE.test(words))) return false;
  return !words.split(/[,;|\t]|\s[-–—]\s/u).some((piece) => isOrganization(piece.trim()) || isJobTitle(piece.trim()));
}
