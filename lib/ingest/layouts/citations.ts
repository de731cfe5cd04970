import type { AnsweredPublication } from "#lib/ingest/layouts/answers.ts";
import type { Chance } from "#lib/ingest/layouts/chance.ts";
import { type Line, words } from "#lib/ingest/layouts/page.ts";
import { type NameStyle, printName } from "#lib/ingest/layouts/printed-names.ts";

/** A paper that can be cited in any style: it has authors, a year and a venue. */
export interface Citable extends AnsweredPublication {
  year: number;
  venue: string;
}

/** What one list keeps to: whether the owner is bold, whether volumes and pages are told. */
export interface ListHabits {
  boldOwner: boolean;
  numbers: boolean;
  /** Whether titles that stand first are bold. */
  boldTitle: boolean;
}

export interface CitationStyle {
  names: NameStyle;
  /** The owner is left out of the authors, as in "(with A. Reed)". */
  withoutOwner?: true;
  /** What stands between two authors where it is no comma. */
  between?: string;
  cite(paper: Citable, authors: (and: string) => Line, habits: ListHabits, chance: Chance): Line[];
}

const it = { italic: true } as const;
const stop = (title: string) => (/[?!.]$/u.test(title) ? "" : ".");
const within = ({ kind }: Citable) => (kind === "conference" ? "In " : "");

/** Volume, issue and pages as (invented) numbers. */
function place(chance: Chance) {
  const first = chance.whole(1, 900);
  return { volume: chance.whole(1, 120), issue: chance.whole(1, 12), pages: `${first}–${first + chance.whole(5, 34)}` };
}

/** Ways to cite, by name: manuals of style, and what homepages do. */
export const CITATIONS: Record<string, CitationStyle> = {
  apa: {
    names: "inverted",
    cite: (paper, authors, { numbers }, chance) => {
      const { volume, issue, pages } = place(chance);
      const title = words(` (${paper.year}). ${paper.title}${stop(paper.title)} `);
      return [
        [...authors("&"), title, words(paper.venue, it), words(numbers ? `, ${volume}(${issue}), ${pages}.` : ".")],
      ];
    },
  },
  "chicago author-date": {
    names: "full",
    cite: (paper, authors, { numbers }, chance) => {
      const { volume, issue, pages } = place(chance);
      const title = words(`. ${paper.year}. “${paper.title}${stop(paper.title)}” `);
      return [
        [...authors("and"), title, words(paper.venue, it), words(numbers ? ` ${volume} (${issue}): ${pages}.` : ".")],
      ];
    },
  },
  "chicago notes": {
    names: "full",
    cite: (paper, authors, { numbers }, chance) => {
      const { volume, pages } = place(chance);
      const end = numbers ? ` ${volume} (${paper.year}): ${pages}.` : ` (${paper.year}).`;
      return [[...authors("and"), words(`, “${paper.title},” `), words(paper.venue, it), words(end)]];
    },
  },
  vancouver: {
    names: "bare",
    cite: (paper, authors, { numbers }, chance) => {
      const { volume, issue, pages } = place(chance);
      const end = numbers ? `;${volume}(${issue}):${pages}.` : ".";
      return [[...authors(""), words(`. ${paper.title}${stop(paper.title)} ${paper.venue}. ${paper.year}${end}`)]];
    },
  },
  ieee: {
    names: "initials",
    cite: (paper, authors, { numbers }, chance) => {
      const { volume, issue, pages } = place(chance);
      const end = numbers ? `, vol. ${volume}, no. ${issue}, pp. ${pages}, ${paper.year}.` : `, ${paper.year}.`;
      return [
        [
          ...authors("and"),
          words(`, “${paper.title},” ${within(paper).toLowerCase()}`),
          words(paper.venue, it),
          words(end),
        ],
      ];
    },
  },
  lncs: {
    names: "inverted",
    cite: (paper, authors, { numbers }, chance) => {
      const { volume, pages } = place(chance);
      const inside = paper.kind === "conference" ? "In: " : "";
      const end = numbers ? ` ${volume}, ${pages} (${paper.year})` : ` (${paper.year})`;
      return [[...authors(""), words(`: ${paper.title}. ${inside}${paper.venue}${end}`)]];
    },
  },
  ams: {
    names: "initials",
    cite: (paper, authors, { numbers }, chance) => {
      const { volume, issue, pages } = place(chance);
      const head = [...authors("and"), words(", "), words(paper.title, it), words(`, ${paper.venue} `)];
      if (!numbers) return [[...head, words(`(${paper.year}).`)]];
      return [[...head, words(String(volume), { bold: true }), words(` (${paper.year}), no. ${issue}, ${pages}.`)]];
    },
  },
  "year last": {
    names: "tight",
    cite: (paper, authors) => [
      [
        ...authors("and"),
        words(`. ${paper.title}${stop(paper.title)} ${within(paper)}`),
        words(paper.venue, it),
        words(`, ${paper.year}.`),
      ],
    ],
  },
  "points only": {
    names: "full",
    cite: (paper, authors) => [
      [...authors("and"), words(`. ${paper.title}${stop(paper.title)} ${paper.venue}, ${paper.year}.`)],
    ],
  },
  "year at the left": {
    names: "initials",
    cite: (paper, authors) => [
      [words(`${paper.year}\t`), ...authors("and"), words(`, “${paper.title}”, `), words(paper.venue, it), words(".")],
    ],
  },
  "year first": {
    names: "full",
    cite: (paper, authors) => [
      [
        words(`(${paper.year}) `),
        words(paper.title, it),
        words(`${stop(paper.title)} `),
        ...authors("and"),
        words(`. ${paper.venue}.`),
      ],
    ],
  },
  "title first": {
    names: "full",
    cite: (paper, authors, { boldTitle }) => [
      [
        words(paper.title, boldTitle ? { bold: true } : {}),
        words(`${stop(paper.title)} `),
        ...authors("and"),
        words(". "),
        words(paper.venue, it),
        words(`, ${paper.year}.`),
      ],
    ],
  },
  "title linked": {
    names: "initials",
    cite: (paper, authors, _habits, chance) => [
      [
        words(paper.title, { href: `https://papers.example/${chance.whole(1, 1e6)}` }),
        words(", "),
        ...authors(""),
        words(`, ${paper.venue}, ${paper.year}`),
      ],
    ],
  },
  "title quoted": {
    names: "initials",
    cite: (paper, authors, { numbers }, chance) => {
      const { volume, pages } = place(chance);
      const end = numbers ? ` ${volume} (${paper.year}), ${pages}.` : ` (${paper.year}).`;
      return [[words(`“${paper.title}”, `), ...authors("and"), words(", "), words(paper.venue, it), words(end)]];
    },
  },
  "three lines": {
    names: "full",
    cite: (paper, authors) => [
      [words(paper.title, { bold: true })],
      authors("and"),
      [words(paper.venue, it), words(`, ${paper.year}`)],
    ],
  },
  "three plain lines": {
    names: "full",
    cite: (paper, authors) => [[words(paper.title)], authors(""), [words(`${paper.venue}, ${paper.year}`)]],
  },
  "authors below": {
    names: "full",
    cite: (paper, authors) => [
      [words(paper.title, { bold: true }), words(" — "), words(paper.venue, it), words(` (${paper.year})`)],
      authors(""),
    ],
  },
  "venue in a badge": {
    names: "full",
    cite: (paper, authors, { boldTitle }) => [
      [words(`[${paper.venue} ${paper.year}] `, { bold: true }), words(paper.title, boldTitle ? {} : it)],
      authors("and"),
    ],
  },
  "with coauthors": {
    names: "full",
    withoutOwner: true,
    cite: (paper, authors, _habits, chance) => {
      const others = authors("and");
      const bracket = chance.happens(0.5);
      const told =
        others.length > 0
          ? [words(bracket ? " (with " : ", with "), ...others, words(bracket ? "), " : ", ")]
          : [words(", ")];
      return [[words(`“${paper.title}”`), ...told, words(paper.venue, it), words(`, ${paper.year}.`)]];
    },
  },
};

/** A list of authors as printed: commas between, `and` before the last ("" for a comma), the owner bold where asked. */
export function authorLine(
  names: readonly string[],
  style: NameStyle,
  bold: number | null,
  and: string,
  comma = ", ",
): Line {
  return names.flatMap((name, index) => {
    const between =
      and !== "" && names.length === 2 && style !== "inverted" ? ` ${and} ` : `${comma}${and === "" ? "" : `${and} `}`;
    const gap = index === 0 ? [] : [words(index === names.length - 1 ? between : comma)];
    return [...gap, words(printName(name, style), index === bold ? { bold: true } : {})];
  });
}
