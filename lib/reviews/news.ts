import { z } from "zod";

/** What is new about a candidate since someone last looked: counts of what others wrote, as far as that person may see. */
export interface News {
  candidateId: number;
  name: string;
  reviews: number;
  notes: number;
  /** Of the notes, those that speak to the viewer by name. */
  mentions: number;
  moves: number;
}

/** "2 reviews, 1 note (to you), moved". */
export function newsText({ reviews, notes, mentions, moves }: News): string {
  const some = (n: number, noun: string) => (n === 0 ? [] : [`${n} ${noun}${n === 1 ? "" : "s"}`]);
  return [
    ...some(reviews, "review"),
    ...some(notes, "note").map((words) => (mentions > 0 ? `${words} (to you)` : words)),
    ...(moves > 0 ? ["moved"] : []),
  ].join(", ");
}

export const lookInput = z.object({ candidateId: z.number().int().positive() });
