import { PHASE_RIGHTS } from "#lib/access/phase-rights.ts";
import type { Hideable, Viewer } from "#lib/access/viewer.ts";

const NOTHING: ReadonlySet<Hideable> = new Set();

/**
 * What the viewer must not come to know of candidates, anywhere: not as a word, an order, a count, a finding or a file.
 * Names, institutions and venues are hidden from members and observers while the phase asks for reading alone; the chair,
 * who imports, corrects and answers candidates, sees them. Graduation dates belong to the shield: where they are hidden,
 * they are hidden from everyone in every phase, and only the import desk, where files are corrected, shows them.
 */
export function hiddenFrom({ seat }: Viewer): ReadonlySet<Hideable> {
  if (seat === null || seat.hides.length === 0) return NOTHING;
  const blind = PHASE_RIGHTS[seat.phase].readsBlind && seat.role !== "chair";
  return new Set(seat.hides.filter((what) => blind || what === "graduation dates"));
}

/** Whether anything is hidden by which a candidate could be told: then no link, address or file name is shown either. */
export function tellsWho(hides: ReadonlySet<Hideable>): boolean {
  return hides.has("names") || hides.has("institutions") || hides.has("venues");
}

const LISTED = new Intl.ListFormat("en");

/** "Names and venues are hidden until the discussion. Graduation dates are not shown." for those it concerns; "" for others. */
export function hiddenText(hides: ReadonlySet<Hideable>): string {
  const until = [...hides].filter((what) => what !== "graduation dates");
  const sentences = [
    ...(until.length > 0 ? [`${capital(LISTED.format(until))} are hidden until the discussion.`] : []),
    ...(hides.has("graduation dates") ? ["Graduation dates are not shown."] : []),
  ];
  return sentences.join(" ");
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
