import { WORKING_COPIES } from "#lib/reviews/working-copy.ts";

/** What was typed into a form and has not reached the server. */
export interface BegunForm<T> {
  /** As JSON: what stood stored where it was begun, and what was sent from here since. Anything else is somebody else's. */
  own: string[];
  typed: T;
}

/** Where what one person typed into one form of one opening is kept in their browser; each window adds its own name. */
export const begunFormKey = (viewerId: number, slug: string, about: string): string =>
  `${begunFormsOf(viewerId)}${slug}/${about}/`;

/** What the keys of all forms of one person begin with. */
export const begunFormsOf = (viewerId: number): string => `${WORKING_COPIES}${viewerId}/form/`;

/** Reads what a browser kept of a form, the newest first; what cannot be read is left out. */
export function readBegunForms<T>(kept: string, read: (value: unknown) => T | null): BegunForm<T>[] {
  try {
    const list = JSON.parse(kept) as unknown;
    return (Array.isArray(list) ? list : []).flatMap(({ own, typed }: Partial<BegunForm<unknown>>) => {
      const found = read(typed);
      return found === null || !Array.isArray(own) ? [] : [{ own: own.map(String), typed: found }];
    });
  } catch {
    return [];
  }
}

export const readWords = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** Reads the fields of a form that are all words, as many as `like` has. */
export function readFields<T extends Record<keyof T, string>>(like: T): (value: unknown) => T | null {
  return (value) => {
    if (typeof value !== "object" || value === null) return null;
    const given = value as Partial<Record<string, unknown>>;
    const names = Object.keys(like);
    if (names.some((name) => typeof given[name] !== "string")) return null;
    return Object.fromEntries(names.map((name) => [name, given[name]])) as T;
  };
}
