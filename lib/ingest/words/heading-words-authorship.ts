import type { HeadingLanguage } from "#lib/ingest/words/heading-language.ts";

/** Headings that part papers by who wrote them first, as astronomers and biologists do. */
const SECTIONS: HeadingLanguage["sections"] = [
  // "Student-led papers", "Papers led by students", "Contributing author", "Nth-author papers": lists by the place among the authors.
  [
    "publications",
    /^(?:(?:selected|refereed|papers?|publications?|articles?) )*(?:(?:graduate |undergraduate |phd )?students?|postdocs?|mentees?|advisees?|group)(?: and (?:students?|postdocs?))?(?:[- ]led|[- ]first[- ]author(?:ed)?|[- ]authored)(?: (?:papers?|publications?|articles?|manuscripts?|works?))*$|^(?:papers?|publications?|articles?|works?) (?:led|written|authored) by (?:(?:my|our|graduate|undergraduate|phd|doctoral|current|former) )*(?:students?|postdocs?|mentees?|advisees?)\b/,
  ],
  [
    "publications",
    /^(?:(?:selected|significant|major|key|refereed|other) )*(?:second|third|nth|n-th|co|contributing|coauthor)[- ]?(?:author(?:ed)?)?(?: (?:papers?|publications?|articles?))?(?<=author|authored|papers?|publications?|articles?)$/,
  ],
];

export const AUTHORSHIP: HeadingLanguage = { sections: SECTIONS, kinds: [], statuses: [], fillers: [] };
