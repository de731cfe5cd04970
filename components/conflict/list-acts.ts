import type { ListPart, PersonInput, StayInput } from "#lib/conflicts/member-list.ts";
import type { Outcome } from "#lib/opening/outcome.ts";

/** What may be done to a member's list; the page hands these down. */
export interface ListActs {
  remove: (slug: string, input: { accountId: number; part: ListPart; id: number }) => Promise<Outcome<void>>;
  addStay: (slug: string, input: StayInput) => Promise<Outcome<void>>;
  addPerson: (slug: string, input: PersonInput) => Promise<Outcome<void>>;
  saveAffiliation: (slug: string, input: { accountId: number; affiliation: string }) => Promise<Outcome<void>>;
}
