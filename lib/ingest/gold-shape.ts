import type {
  ActivityKind,
  Draft,
  EducationEntry,
  Period,
  PositionEntry,
  PublicationEntry,
  Span,
} from "#lib/ingest/draft.ts";

/** The facts of a draft as plain JSON, one document a line: what `npm run profile` prints. */
export interface PlainProfile {
  name: string | null;
  emails: string[];
  currentPosition: string | null;
  affiliation: string | null;
  phdInstitution: string | null;
  phdYear: number | null;
  advisors: string[];
  researchInterests: boolean;
  education: { institution: string; degree: string | null; start: number | null; end: number | "present" | null }[];
  employment: {
    organization: string | null;
    title: string | null;
    start: number | null;
    end: number | "present" | null;
  }[];
  awards: number;
  talks: number;
  service: number;
  publications: PlainPublication[];
  protected: string[];
}

export interface PlainPublication {
  title: string;
  authors: string[];
  year: number | null;
  venueAsPrinted: string | null;
  venue: string | null;
  kind: string;
  status: string;
  equalContribution: number[];
  candidateAuthorIndex: number | null;
  distinction: string | null;
  arxiv: string | null;
  doi: string | null;
  links: number;
  workshopVersion?: string;
  authorsTruncated?: true;
}

/** Drops spans and confidence from a draft. */
export function plainProfile(draft: Draft): PlainProfile {
  const count = (...kinds: ActivityKind[]) => draft.activities.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    name: draft.name?.value ?? null,
    emails: draft.emails.map(({ value }) => value),
    currentPosition: draft.currentPosition?.value ?? null,
    affiliation: draft.affiliation?.value ?? null,
    phdInstitution: draft.phd.institution?.value ?? null,
    phdYear: draft.phd.year?.value ?? null,
    advisors: draft.phd.advisors.map(({ value }) => value),
    researchInterests: draft.interests.length > 0,
    education: draft.education.map(plainEducation),
    employment: draft.employment.map(plainPosition),
    awards: count("award"),
    talks: count("talk"),
    service: count("service"),
    publications: draft.publications.map(plainPublication),
    protected: protectedWords(draft),
  };
}

/** Places that only a mark or a space parts are one: "Born 1980 in Halden. Citizen of Norland." */
function protectedWords({ text, protected: places }: Draft): string[] {
  const joined: Span[] = [];
  for (const { span } of places) {
    const last = joined.at(-1);
    if (last && /^[ .,;()]*$/.test(text.slice(last.end, span.start))) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined.map(({ start, end }) => text.slice(start, end));
}

function plainEducation({ institution, degree, period }: EducationEntry): PlainProfile["education"][number] {
  return { institution: institution.value, degree: degree?.value ?? null, ...years(period?.value) };
}

function plainPosition({ organization, title, period }: PositionEntry): PlainProfile["employment"][number] {
  return { organization: organization?.value ?? null, title: title?.value ?? null, ...years(period?.value) };
}

function years(period: Period | undefined): { start: number | null; end: number | "present" | null } {
  const end = period?.end ?? null;
  return { start: period?.start?.year ?? null, end: end === null || end === "present" ? end : end.year };
}

function plainPublication(entry: PublicationEntry): PlainPublication {
  return {
    title: entry.title.value,
    authors: entry.authors.map(({ value }) => value),
    year: entry.year?.value ?? null,
    venueAsPrinted: entry.venueAsPrinted?.value ?? null,
    venue: entry.venue,
    kind: entry.kind.value,
    status: entry.status.value,
    equalContribution: entry.equalContribution,
    candidateAuthorIndex: entry.self,
    distinction: entry.distinction?.value ?? null,
    arxiv: entry.arxiv?.value ?? null,
    doi: entry.doi?.value ?? null,
    links: entry.links.length,
    ...(entry.workshopVersion ? { workshopVersion: entry.workshopVersion.value } : {}),
    ...(entry.authorsTruncated ? { authorsTruncated: true as const } : {}),
  };
}
