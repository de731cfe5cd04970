import type { AnsweredPublication, Answers, Job, Station } from "#lib/ingest/layouts/answers.ts";
import { chanceOf } from "#lib/ingest/layouts/chance.ts";
import { CITATIONS, type Citable } from "#lib/ingest/layouts/citations.ts";
import { compose, some } from "#lib/ingest/layouts/compose.ts";
import { drawCitation } from "#lib/ingest/layouts/drawn-citations.ts";
import { HTML } from "#lib/ingest/layouts/html.ts";
import { LATEX } from "#lib/ingest/layouts/latex.ts";
import { MARKDOWN } from "#lib/ingest/layouts/markdown.ts";
import { type Part, withoutInnerList } from "#lib/ingest/layouts/page.ts";
import { PLAIN_TEXT } from "#lib/ingest/layouts/plain-text.ts";
import { canBeShortened } from "#lib/ingest/layouts/printed-names.ts";
import { STATIONS } from "#lib/ingest/layouts/stations.ts";

/** A CV written anew: its source, what a person reads in it, and the styles it is written in. */
export interface WrittenCv {
  fileName: string;
  source: string;
  answers: Answers;
  /** Format and layout. */
  layout: string;
  /** How papers are cited. */
  citation: string;
  /** How degrees and posts are written. */
  station: string;
}

interface Layout {
  name: string;
  ending: string;
  write(parts: Part[]): string;
}

const LAYOUTS = some([
  ...layouts("html", HTML),
  ...layouts("md", MARKDOWN),
  ...layouts("txt", PLAIN_TEXT),
  ...layouts("tex", LATEX),
]);
/** Where gaps between cells are one blank, three facts in three cells are one row of words. */
const SHOWS_CELLS = /^(?:txt|html: (?:lists|numbered|rows))/u;
/** Where a list may stand inside a part. */
const NESTS = /^(?:html: (?:lists|numbered)|md: marks|txt: capitals|tex: (?:sections|centred))/u;
/** The share of CVs whose degrees and posts are written in ways made up by chance. */
const MADE_UP = 0.5;
const MOST_PAPERS = 12;

/**
 * Writes facts of `people` (what documents of invented people are answered with) as `count` CVs whose styles `seed` draws:
 * one layout after the other, each with papers of one person, degrees of a second and posts of a third. Facts that not
 * every style can show, such as papers without a year, are left out. The same seed writes the same CVs.
 */
export function writeCvs(people: readonly Answers[], count: number, seed: string): WrittenCv[] {
  const owners = some(
    people
      .map(({ name, publications }) => ({ name, papers: publications.filter(citable).slice(0, MOST_PAPERS) }))
      .filter(({ papers }) => papers.length >= 4),
  );
  const degrees = some(people.map(({ education }) => education.filter(dated)).filter(({ length }) => length >= 2));
  const posts = some(people.map(({ employment }) => employment.filter(held)).filter(({ length }) => length >= 1));
  return Array.from({ length: count }, (_, index) => {
    const chance = chanceOf(`${seed}:${index}`);
    const layout = LAYOUTS[index % LAYOUTS.length] ?? LAYOUTS[0];
    const [citation, cite] = chance.happens(0.5) ? drawCitation(chance) : chance.pick(some(Object.entries(CITATIONS)));
    const [station, tell] = chance.pick(
      some(Object.entries(STATIONS).filter(([name]) => name !== "three cells" || SHOWS_CELLS.test(layout.name))),
    );
    const facts = { ...chance.pick(owners), degrees: chance.pick(degrees), posts: chance.pick(posts) };
    const drawn = chance.happens(MADE_UP);
    const { parts, answers, told } = compose(facts, { citation: cite, station: drawn ? null : tell }, chance);
    return {
      fileName: `cv-${index + 1}.${layout.ending}`,
      source: layout.write(NESTS.test(layout.name) ? parts : parts.map(withoutInnerList)),
      answers,
      layout: layout.name,
      citation,
      station: told ?? station,
    };
  });
}

function layouts(ending: string, own: Record<string, Layout["write"]>): Layout[] {
  return Object.entries(own).map(([name, write]) => ({ name: `${ending}: ${name}`, ending, write }));
}

/** Published papers whose venue needs no words of its own (no workshop, no “to appear”) and whose names can be shortened. */
function citable(paper: AnsweredPublication): paper is Citable {
  return (
    paper.year !== null &&
    paper.venue !== null &&
    !/\d{4}|[():;]/u.test(paper.venue) &&
    (paper.status ?? "published") === "published" &&
    (paper.kind === "journal" || paper.kind === "conference") &&
    !paper.optional &&
    paper.authors.length >= 1 &&
    paper.authors.length <= 8 &&
    paper.authors.every((name) => /^[\p{L} .’'-]+$/u.test(name) && canBeShortened(name))
  );
}

function dated({ degree, institution, end, optional }: Station): boolean {
  // "BSc + MSc Biology": two or one, people count otherwise.
  return (
    degree !== null &&
    !/\+|(?: and|&) [BM]\.?\s?\p{L}/u.test(degree) &&
    institution !== "" &&
    typeof end === "number" &&
    !optional
  );
}

function held({ title, organization, start, end, optional }: Job): boolean {
  return title !== null && organization !== null && start !== null && end !== null && !optional;
}
