import type { PageQuestion } from "./message.ts";

/** Draws pages somewhere else: see `startPageDrawer`. */
export interface Drawer {
  /** @returns whether the picture lies at its target now; never throws. */
  draw(question: PageQuestion): Promise<boolean>;
}

// The launcher and the pages load this module separately; they meet here.
const shared = globalThis as typeof globalThis & { shortlistDrawer?: Drawer | null };

export function setDrawer(drawer: Drawer | null): void {
  shared.shortlistDrawer = drawer;
}

/** The drawer of this program; null while it starts or stops. */
export function theDrawer(): Drawer | null {
  return shared.shortlistDrawer ?? null;
}
