import type { Hideable } from "#lib/access/viewer.ts";
import type { Fact, Span } from "#lib/ingest/draft.ts";

/** Everything an opening may hide of one invented person. */
export interface Identity {
  name: string;
  advisor: string;
  coauthor: string;
  institution: string;
  venue: string;
  graduation: number;
}

/** Two of each: of other lengths, other first letters, other order. */
export const FIRST: Identity = {
  name: "Zora Quillon",
  advisor: "Pernille Aldersund",
  coauthor: "Ulf Tarn",
  institution: "Lindmark University",
  venue: "Journal of Invented Lakes",
  graduation: 2014,
};

const OTHERS: { [W in Hideable]: Partial<Identity> } = {
  names: { name: "Abel Maria Oakfallow-Venn", advisor: "Ines Duarte-Holm", coauthor: "Bartholomew Anselm Quist" },
  institutions: { institution: "Ash Institute of Technology" },
  venues: { venue: "ZLC" },
  "graduation dates": { graduation: 1999 },
};

/** The same people in another world, where only this one thing is different. */
export const changed = (what: Hideable): Identity => ({ ...FIRST, ...OTHERS[what] });

/** Words of an identity, for asking after and for looking out for. */
export const wordsOf = (who: Identity): string[] => [
  ...[who.name, who.advisor, who.coauthor].flatMap((name) => name.split(/[ -]/)),
  who.institution.split(" ")[0] ?? "",
  who.venue.split(" ").at(-1) ?? "",
];

export type Written = ReturnType<typeof writeCv>;
type Places = Record<PlaceName, Span>;
type PlaceName =
  | "name"
  | "email"
  | "post"
  | "employer"
  | "study"
  | "university"
  | "year"
  | "advisor"
  | "work"
  | "self"
  | "coauthor"
  | "venue"
  | "deed"
  | "label";

/** A short CV, with the places of everything in it. */
export function writeCv(i: number, who: Identity) {
  const { name, advisor, coauthor, institution, venue, graduation } = who;
  const family = name.split(" ").at(-1) ?? "";
  const printed = `${name.slice(0, 1)}. ${family}`;
  const lines = [
    name,
    `${family.toLowerCase()}@${institution.split(" ")[0]?.toLowerCase()}.example`,
    `Postdoctoral Researcher, ${institution}`,
    `PhD, ${institution}, ${graduation}. Advised by ${advisor}`,
    `${printed}, ${coauthor}. CAND${i} on lakes. ${venue}, 2021.`,
    `Fellow of ${institution} in a group on rivers`,
    `Common words on lakes and rivers, said by ${family}.`,
    `Awards of ${institution}`,
  ];
  const text = lines.join("\n");
  const at = (words: string, line: number): Span => {
    const from = lines.slice(0, line).join("\n").length + (line > 0 ? 1 : 0);
    const start = text.indexOf(words, from);
    return { start, end: start + words.length };
  };
  const places = {
    name: at(name, 0),
    email: at(lines[1] ?? "", 1),
    post: at(lines[2] ?? "", 2),
    employer: at(institution, 2),
    study: at(lines[3] ?? "", 3),
    university: at(institution, 3),
    year: at(String(graduation), 3),
    advisor: at(advisor, 3),
    work: at(lines[4] ?? "", 4),
    self: at(printed, 4),
    coauthor: at(coauthor, 4),
    venue: at(venue, 4),
    deed: at(lines[5] ?? "", 5),
    label: at(lines[7] ?? "", 7),
  };
  const cv = { text, places, printed, deed: lines[5] ?? "", label: lines[7] ?? "" };
  return { ...cv, draft: draftOf(i, who, cv, at) };
}

/** What a reader would make of it. */
function draftOf(
  i: number,
  { name, advisor, coauthor, institution, venue, graduation }: Identity,
  {
    places,
    printed,
    deed,
    label,
    text,
  }: { text: string; places: Places; printed: string; deed: string; label: string },
  at: (words: string, line: number) => Span,
) {
  const fact = <T>(value: T, span: Span): Fact<T> => ({ value, span, confidence: 1 });
  const education = {
    institution: fact(institution, places.university),
    degree: fact("PhD", { start: places.study.start, end: places.study.start + 3 }),
    period: fact({ start: null, end: { year: graduation } }, places.year),
    advisors: [fact(advisor, places.advisor)],
    thesis: null,
    span: places.study,
  };
  const work = {
    title: fact(`CAND${i} on lakes`, at(`CAND${i}`, 4)),
    authors: [fact(printed, places.self), fact(coauthor, places.coauthor)],
    authorsTruncated: false,
    self: 0,
    equalContribution: [],
    year: fact(2021, at("2021", 4)),
    venueAsPrinted: fact(venue, places.venue),
    venue,
    host: null,
    kind: fact("journal", places.work),
    status: fact("published", places.work),
    distinction: null,
    arxiv: null,
    doi: null,
    links: [],
    workshopVersion: null,
    selected: false,
    span: places.work,
  };
  return {
    name: fact(name, places.name),
    emails: [fact(text.slice(places.email.start, places.email.end), places.email)],
    links: [],
    currentPosition: null,
    affiliation: fact(institution, places.employer),
    phd: {
      institution: education.institution,
      year: fact(graduation, places.year),
      advisors: education.advisors,
    },
    interests: [],
    education: [education],
    employment: [
      {
        organization: fact(institution, places.employer),
        title: null,
        period: null,
        span: places.post,
      },
    ],
    publications: [work],
    activities: [{ kind: "award", text: fact(deed, places.deed), period: null, under: fact(label, places.label) }],
    protected: [],
    sections: [{ heading: "", kind: "head", span: places.post, notUnderstood: [places.deed] }],
    remarks: [],
  };
}
