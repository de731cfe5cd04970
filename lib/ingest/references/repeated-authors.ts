import type { ReadPublication } from "#lib/ingest/references/publication.ts";

/** "———. 2019. Libation and lament", "____ and X. Reed": three dashes or a line in the place of a name. */
export const DASHES = /^\s*(?:[—–―⸺⸻]{2,}|_{3,}|-{3,})(?=[\s.,])/u;

/**
 * In bibliographies after Chicago a long dash stands for who wrote the entry before; with others behind it, for its
 * first author alone. Fills in who is meant, with the dash as the place.
 * @param before the entry before in the same list, filled in already.
 */
export function repeatAuthors(publication: ReadPublication, before: ReadPublication | undefined, text: string): void {
  const { entry, people } = publication;
  const dash = DASHES.exec(text.slice(entry.span.start, entry.span.end))?.[0];
  const first = before?.people[0];
  if (!dash || !before || !first) return;
  const alone = people.length === 0 && !DASHES.test(text.slice(before.entry.span.start, before.entry.span.end));
  const meant = alone ? before.people : [first];
  const start = entry.span.start + dash.length - dash.trimStart().length;
  const span = { start, end: entry.span.start + dash.length };
  const why = "The dash stands for the author of the entry before.";
  people.unshift(...meant.map((person) => ({ ...person, span, emphasized: false })));
  entry.authors.unshift(...meant.map(({ name }) => ({ value: name, span, confidence: 0.85, why })));
}
