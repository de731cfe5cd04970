import { notFound } from "next/navigation";
import { NotFound } from "#lib/access/refusal.ts";

/** Runs a page's read; what is not there, or not the viewer's to see, becomes the page that says so. */
export function found<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof NotFound) notFound();
    throw error;
  }
}
