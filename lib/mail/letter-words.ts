const WHEN = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short", timeZone: "UTC" });

/** "5 December 2026 at 09:30 (UTC)": a letter does not know where it is read. */
export const inWords = (at: Date): string => `${WHEN.format(at)} (UTC)`;

/** A title with a line break could otherwise pretend to be the letter itself. */
export function oneLine(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
