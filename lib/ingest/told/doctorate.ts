import type { ReadDocument } from "#lib/ingest/document.ts";
import type { ProfileFacts } from "#lib/ingest/draft/facts.ts";
import type { EducationEntry } from "#lib/ingest/draft.ts";
import { findAdvisors } from "#lib/ingest/entries/people.ts";
import { passageOf } from "#lib/ingest/passages/passage.ts";
import type { SectionPart } from "#lib/ingest/sections.ts";
import type { Biography } from "#lib/ingest/told/biography.ts";

/** Adds to `facts` where, when and with whom the doctorate was made: by the degrees, else by what is told. */
export function addPhd(facts: ProfileFacts, told: Biography[], document: ReadDocument, parts: SectionPart[]): void {
  const doctorate = facts.education.find(isDoctorate);
  facts.phd.institution =
    doctorate?.institution ?? told.flatMap(({ education }) => education).find(isDoctorate)?.institution ?? null;
  const end = doctorate?.period?.value.end;
  if (doctorate?.period && end && end !== "present")
    facts.phd.year = { value: end.year, span: doctorate.period.span, confidence: doctorate.period.confidence };
  const own = doctorate?.advisors ?? [];
  const inEducation = parts
    .filter((part) => part.sense.kind === "education")
    .flatMap((part) => part.blocks.flatMap((block) => findAdvisors(passageOf(document, [block]))));
  const inBiography = told.flatMap(({ advisors }) => advisors);
  facts.phd.advisors =
    own.length > 0 ? own : inBiography.length > 0 ? inBiography : facts.education.length <= 1 ? inEducation : [];
}

/** True for a degree that makes a doctor, given or not yet. */
export function isDoctorate({ degree }: EducationEntry): boolean {
  return (
    degree !== null &&
    /\b(?:ph\.?\s?d|d\.?\s?phil|doctor|doktor|doutor|promotion|dottorato|sc\.?d|dr\.?[-\s]?(?:ing|rer|phil|med|sc|iur|theol|oec|techn))|博士/i.test(
      degree.value,
    )
  );
}
