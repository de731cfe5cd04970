import { ABBREVIATION } from "#lib/ingest/words/abbreviations.ts";
import { findVenue } from "#lib/profile/venue.ts";

/** "J Gen Physiol", "Am J Kidney Dis", "FEBS J": a letter that stands for a journal looks like somebody's initial. */
const SHORTENED = /^(?:\p{Lu}\p{L}{1,4}\s){0,2}J\s\p{Lu}\p{L}|^\p{Lu}{3,6}\sJ$/u;

/** Words that are cut short in references, and are also names, months or whole words. */
const ALSO_WORDS =
  /^(?:ann|jan|jun|mar|mon|lang|roy|royal|can|not|st|ste|ms|mr|mrs|dr|prof|ed|eds|no|nos|vs|feat|fig|co|graph|group|notes|pure|partial|discrete|var|theo|found|mag|mem|mol|sel|rep|stud|inform|nation|dyn|lect|tech|prob|mechanics)$/iu;
/** Stems that only names of journals have: as their list of abbreviations (LTWA, ISO 4) cuts them. */
const STEM =
  /^(?:biosci|bioeng|biotechnol|bioinform|biomed|biomater|nurs|midwif|obstet|gynecol|neonatal|technol|nanotechnol|polym|macromol|inorg|electrochem|phytopathol|parasitol|pathol|haematol|hematol|allergol|otolaryngol|gastroenterol|neurol|neurophysiol|psychophysiol|rehabil|physiother|biometr|hortic|silvic|vet|mycol|phycol|botan|herpetol|mammal|primatol|petrol|paleontol|palaeontol|sedimentol|volcanol|geomorphol|glaciol|geotech|ergon|metall|crystallogr|chromatogr|spectrom|photochem|photobiol|radiat|toxicol|pharmacother|epidemiol|gerontol|geriatr|criminol|demogr|ethnogr|ethnol|musicol|philol|epigr|numis)$/iu;

const isCutShort = (word: string): boolean =>
  STEM.test(word) || (word.length > 2 && ABBREVIATION.test(word) && !ALSO_WORDS.test(word));

/**
 * True for names of journals cut short without stops, as indexes of medicine have them: "Biosci Biotechnol Biochem",
 * "Appl Microbiol Biotechnol", "J Obstet Gynecol Neonatal Nurs".
 */
export function isCutShortJournal(text: string): boolean {
  const words = text
    .replace(/\.$/u, "")
    .replace(/\s(?:&|and|of|in)(?=\s)/gu, "")
    .split(/\s+/u);
  if (words.length < 2 || words.length > 7 || !words.every((word) => /^\p{Lu}[\p{L}-]*$/u.test(word))) return false;
  const cut = words.filter(isCutShort).length;
  return cut >= 2 || (cut === 1 && words.includes("J"));
}

/** True for journals cut short without stops that are shaped like names of people. */
export const isJournal = (text: string): boolean =>
  isCutShortJournal(text) || (SHORTENED.test(text) && findVenue(text)?.venue.kind === "journal");
