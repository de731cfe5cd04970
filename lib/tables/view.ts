import { z } from "zod";

/** Tables of which views can be kept. */
export const VIEWED = ["candidates", "publications", "venues"] as const;
export type Viewed = (typeof VIEWED)[number];

const name = z.string().trim().min(1, "Please give the view a name.").max(60, "Please keep the name under 60 letters.");

/** A view to keep: the part of the address after "?", under a name. The name of an own view takes its place. */
export const viewInput = z.object({
  table: z.enum(VIEWED),
  name,
  query: z.string().max(4000, "This view is too long to keep."),
  shared: z.boolean(),
});
export type ViewInput = z.infer<typeof viewInput>;

/** Another name for an own view, or another audience. */
export const viewChange = z.object({ id: z.number().int().positive(), name, shared: z.boolean() });
export type ViewChange = z.infer<typeof viewChange>;

export const viewRemoval = z.object({ id: z.number().int().positive() });

/** A line of the menu of views. */
export interface ViewRow {
  id: number;
  name: string;
  query: string;
  shared: boolean;
  /** The viewer's own, to rename and remove. */
  own: boolean;
  /** Who shared it; null for the viewer's own. */
  by: string | null;
}
