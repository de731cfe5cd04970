import type { Block, ReadDocument } from "#lib/ingest/document.ts";

const SAYS_STUDIES =
  /(?:^|[.,;]\s|\d\s)(?:(?:Dr|Prof)\.\s)?(?:I|[Hh]e|[Ss]he|They|\p{Lu}\p{L}+(?:\s\p{Lu}[\p{L}.]+){1,2})\s(?:(?:have|has|then|also|first)\s)?(?:received|obtained|earned|completed|graduated|hold|holds|did|got|studied|took|finished|defended)\s[^\n]{20,}/u;

/** "I received my PhD in Botany from Kvam University in 2019, and my MSc …": sentences, paragraph by paragraph. */
export function tellsStudies({ text }: ReadDocument, blocks: Block[]): boolean {
  const shown = blocks.filter(({ kind }) => kind !== "rule");
  return (
    shown.length > 0 &&
    shown.every(({ kind, span }) => kind === "paragraph" && SAYS_STUDIES.test(text.slice(span.start, span.end)))
  );
}
