import type { Chance } from "#lib/ingest/layouts/chance.ts";
import { type Part, words } from "#lib/ingest/layouts/page.ts";

const HEADINGS = {
  education: [
    "Education",
    "EDUCATION",
    "Academic Background",
    "Degrees",
    "Education and Training",
    "Studies",
    "Ausbildung",
    "Formation",
    "Formación académica",
    "Formação académica",
  ],
  employment: [
    "Employment",
    "Academic Positions",
    "Experience",
    "Professional Experience",
    "Positions Held",
    "Academic Appointments",
    "Research Experience",
    "Beruflicher Werdegang",
    "Expérience professionnelle",
  ],
  publications: [
    "Publications",
    "PUBLICATIONS",
    "Selected Publications",
    "Peer-reviewed Publications",
    "Refereed Articles",
    "Papers",
    "Research Papers",
    "List of Publications",
    "Publikationen",
    "Publicaciones",
  ],
} as const;

/** The heading of a section, in one of the ways people write it. */
export function headingFor(section: keyof typeof HEADINGS, chance: Chance): Part {
  return heading(chance.pick(HEADINGS[section]));
}

/** A heading of a section. */
export function heading(text: string, level = 2): Part {
  return { kind: "heading", level, lines: [[words(text)]] };
}

/** Sections that hold none of the facts asked for, each in some pages only: awards, courses, service, talks. */
export function besides(titles: readonly [string, ...string[]], chance: Chance): Part[] {
  const year = () => chance.whole(2004, 2024);
  const kinds: [share: number, heading: [string, ...string[]], count: number, line: () => string][] = [
    [
      0.6,
      ["Awards", "Honors and Awards", "Fellowships"],
      3,
      () =>
        chance.pick([`Best Thesis Award, ${year()}`, `${year()} Travel Grant`, `Early Career Fellowship, ${year()}`]),
    ],
    [
      0.5,
      ["Teaching", "Teaching Experience", "Courses taught"],
      3,
      () =>
        `${chance.pick(["Fall", "Spring"])} ${year()}: ${chance.pick(["Linear Algebra", "Field Methods", "Modern Europe"])}`,
    ],
    [
      0.5,
      ["Service", "Professional Service", "Academic Service"],
      2,
      () =>
        chance.pick(["Reviewer: Nature, Science, PNAS", `Program committee, ${year()}`, "Weekly seminar, organizer"]),
    ],
    [
      0.3,
      ["Talks", "Invited Talks", "Presentations"],
      3,
      () =>
        `“${chance.pick(titles)}”, ${chance.pick(["Department seminar", "Colloquium"])}, University of Oslo, ${year()}`,
    ],
  ];
  return kinds.flatMap(([share, headings, count, line]) =>
    chance.happens(share)
      ? [
          heading(chance.pick(headings)),
          ...Array.from({ length: count }, (): Part => ({ kind: "item", level: 1, lines: [[words(line())]] })),
        ]
      : [],
  );
}
