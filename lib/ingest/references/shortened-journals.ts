import { findVenue } from "#lib/profile/venue.ts";

/** "J Gen Physiol", "Am J Kidney Dis", "FEBS J": a letter that stands for a journal looks like somebody's initial. */
const SHORTENED = /^(?:\p{Lu}\p{L}{1,4}\s){0,2}J\s\p{Lu}\p{L}|^\p{Lu}{3,6}\sJ$/u;

/** True for journals cut short without stops that are shaped like names of people. */
export const isJournal = (text: string): boolean => SHORTENED.test(text) && findVenue(text)?.venue.kind === "journal";
