import { findInstitutions, institutionNamed } from "#lib/profile/institution.ts";

/**
 * The name the table of institutions has for a printed one ("ETH" → "ETH Zürich"), so that two prints of one place compare
 * as equal: where it is known as a whole, or where it names exactly one known place among parts and cities. Else as printed.
 */
export function canonicalInstitution(printed: string): string {
  const whole = institutionNamed(printed);
  if (whole) return whole.name;
  const names = new Set(findInstitutions(printed).map((found) => found.institution?.name ?? null));
  const [only] = names;
  return names.size === 1 && only ? only : printed;
}
