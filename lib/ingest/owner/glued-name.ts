import type { Fact } from "#lib/ingest/draft.ts";
import type { CountedAuthor } from "#lib/ingest/owner/counted-authors.ts";

const GLUED = /^(?:\p{Lu}\p{Ll}+){2,3}$/u;

/** "AdaReed" at the head of a page whose papers "Ada Reed" signs: the name with its blanks. Others as they are. */
export function partedAsSigned(head: Fact<string>[], authors: readonly CountedAuthor[]): Fact<string>[] {
  return head.map((name) => {
    const signed = GLUED.test(name.value)
      ? authors.find((author) => author.name.includes(" ") && author.name.replace(/\s+/gu, "") === name.value)
      : undefined;
    return signed ? { ...name, value: signed.name } : name;
  });
}
