const UNIT =
  "(?:y(?:ea)?rs?|mo(?:nth)?s?|años?|mes(?:es)?|anos?|mês|ans?|années?|mois|anni|anno|mesi|mese|jahre?|monate?|jaar|maanden?)";
const DURATION = new RegExp(
  `^\\W*\\d{1,2}\\+?\\s?${UNIT}\\.?(?:(?:,|\\sand|\\su?nd|\\set|\\sy|\\se)?\\s\\d{1,2}\\s?${UNIT}\\.?)?\\W*$`,
  "iu",
);
const KIND = /^\W*(?:full|part)[- ]time\s*[·•|,–-]\s*/iu;

/** True for a stretch of time alone: "6 yrs 2 mos", "Full-time · 3 years". */
export function isDuration(text: string): boolean {
  return DURATION.test(text.replace(KIND, ""));
}
