import type { Draft, Fact, PublicationEntry, Span } from "#lib/ingest/draft.ts";

export interface InventedPaper {
  title: string;
  authors: string[];
  venue: string;
  year: number;
}

export interface InventedCv {
  name: string;
  papers: InventedPaper[];
  /** Lines before the CV, which move every offset. */
  before?: string;
  /** Printed at the end of the head: "Married". */
  marital?: string;
}

/** A CV of an invented person together with the draft a perfect parser makes of it. For tests of what comes after. */
export function inventedDraft({ name, papers, before = "", marital }: InventedCv): Draft {
  let text = before;
  const put = (words: string): Span => {
    const start = text.length;
    text += words;
    return { start, end: text.length };
  };
  const fact = <T extends string | number>(value: T, confidence = 0.9): Fact<T> => ({
    value,
    span: put(String(value)),
    confidence,
  });
  const owner = fact(name);
  put("\nnobody@example.org\n");
  const masked = marital ? put(marital) : null;
  put("\nEducation\nPhD, ");
  const institution = fact("University of Lorrimer");
  put(", ");
  const year = fact(2021);
  put("\nPublications\n");
  const publications = papers.map((paper) => {
    const entry = printPaper(paper, name, fact, put);
    put("\n");
    return { ...entry, span: { start: entry.title.span.start, end: text.length - 1 } };
  });
  const open = put("An odd line that no rule understands.");
  return {
    text,
    name: owner,
    emails: [],
    links: [],
    currentPosition: null,
    affiliation: null,
    phd: { institution, year, advisors: [] },
    interests: [],
    education: [{ institution, degree: null, period: null, advisors: [], thesis: null, span: { ...institution.span } }],
    employment: [],
    publications,
    activities: [],
    protected: masked ? [{ kind: "marital", span: masked }] : [],
    sections: [{ heading: "Publications", kind: "publications", span: open, notUnderstood: [open] }],
    remarks: [],
  };
}

function printPaper(
  { title, authors, venue, year }: InventedPaper,
  owner: string,
  fact: <T extends string | number>(value: T, confidence?: number) => Fact<T>,
  put: (words: string) => Span,
): PublicationEntry {
  const printed = fact(title);
  put(". ");
  const names = authors.map((author, index) => {
    if (index > 0) put(", ");
    return fact(author);
  });
  put(". ");
  const venueAsPrinted = fact(venue);
  put(" ");
  const when = fact(year);
  return {
    title: printed,
    authors: names,
    authorsTruncated: false,
    self: authors.includes(owner) ? authors.indexOf(owner) : null,
    equalContribution: [],
    year: when,
    venueAsPrinted,
    venue,
    host: null,
    kind: { value: "conference", span: venueAsPrinted.span, confidence: 0.9 },
    status: { value: "published", span: venueAsPrinted.span, confidence: 0.9 },
    distinction: null,
    arxiv: null,
    doi: null,
    links: [],
    workshopVersion: null,
    selected: false,
    span: printed.span,
  };
}
