import type { ReadDocument } from "#lib/ingest/document.ts";
import type { SectionPart } from "#lib/ingest/sections.ts";

const SAYS_STUDIES =
  /(?:^|[.,;]\s|\d\s)(?:(?:Dr|Prof)\.\s)?(?:I|[Hh]e|[Ss]he|They|\p{Lu}\p{L}+(?:\s\p{Lu}[\p{L}.]+){1,2})\s(?:(?:have|has|then|also|first)\s)?(?:received|obtained|earned|completed|graduated|hold|holds|did|got|studied|took|finished|defended)\s[^\n]{20,}/u;

const SAYS_POST =
  /^\W*(?:(?:In|From|Since|Until|Before|After|Between|During|Currently|Previously|Prior|Then|Now|At)(?!\p{L})[^.;]{0,60}?,?\s)?(?:I|[Hh]e|[Ss]he|\p{Lu}\p{L}+(?:\s\p{Lu}[\p{L}.]+){0,2})\s(?:(?:also|then|currently|previously|recently)\s)?(?:am|is|was|were|(?:have|has)\s(?:been|worked|held)|work(?:ed|s)?|served?|joined|held|holds?|spent|became)\s[^\n]{12,}/u;

/**
 * True where a section on education or employment is told in sentences, paragraph by paragraph: "I received my PhD in Botany
 * from Kvam University in 2019, and my MSc …", "I am a lecturer at Kvam University since 2020. Before that, I was …".
 */
export function tellsLife({ text }: ReadDocument, { sense: { kind }, blocks }: SectionPart): boolean {
  const says = kind === "education" ? SAYS_STUDIES : kind === "employment" ? SAYS_POST : null;
  const shown = blocks.filter((block) => block.kind !== "rule");
  return (
    says !== null &&
    shown.length > 0 &&
    shown.every((block) => block.kind === "paragraph" && says.test(text.slice(block.span.start, block.span.end)))
  );
}
