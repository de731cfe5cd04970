import type { Chance } from "#lib/ingest/layouts/chance.ts";
import type { Citable, CitationStyle } from "#lib/ingest/layouts/citations.ts";
import { type Line, type Words, words } from "#lib/ingest/layouts/page.ts";
import type { NameStyle } from "#lib/ingest/layouts/printed-names.ts";

type Field = "authors" | "title" | "venue" | "year";

/** What stands in which order, and how often people write so (weights). */
const ORDERS: readonly [weight: number, order: Field[]][] = [
  [8, ["authors", "title", "venue", "year"]],
  [5, ["authors", "year", "title", "venue"]],
  [5, ["title", "authors", "venue", "year"]],
  [2, ["year", "authors", "title", "venue"]],
  [2, ["title", "venue", "year", "authors"]],
  [1, ["venue", "year", "title", "authors"]],
  [1, ["year", "title", "authors", "venue"]],
  [1, ["year", "title", "venue", "authors"]],
  [1, ["title", "authors", "year", "venue"]],
  [1, ["authors", "venue", "year", "title"]],
];

const NAMES: readonly [NameStyle, ...NameStyle[]] = [
  "full",
  "full",
  "initials",
  "initials",
  "tight",
  "inverted",
  "bare",
];

interface Grammar {
  order: Field[];
  names: NameStyle;
  and: string;
  between: string;
  title: (text: string, chance: Chance) => Line;
  venue: (paper: Citable) => Line;
  year: (year: number) => string;
  /** What stands behind each field that is not the last: "\n" begins a line. */
  behind: Record<Field, string>;
  numbers: string | null;
  end: string;
  trail: readonly [string, ...string[]];
}

/**
 * A way to cite that no manual prescribes, as people make them up: the order, the marks of title, venue and year, what
 * stands between, whether numbers are told and what stands behind. Only ways that a reader can take apart without
 * knowing the people: where nothing marks the title, a stop or a line ends it.
 */
export function drawCitation(chance: Chance): [name: string, style: CitationStyle] {
  const grammar = drawGrammar(chance);
  const { order, names, between, and } = grammar;
  const style: CitationStyle = {
    names,
    between,
    cite: (paper, authors, _habits, own) => linesOf(written(grammar, paper, authors(and), own)),
  };
  return [`drawn: ${order.join(", ")}`, style];
}

function drawGrammar(chance: Chance): Grammar {
  const order = weighted(ORDERS, chance);
  const names = chance.pick(NAMES);
  const inverted = names === "inverted";
  const between = inverted ? chance.pick([", ", "; "]) : chance.pick([", ", ", ", ", ", "; "]);
  const titleMark = chance.pick(["plain", "plain", "“”", '""', "bold", "italic", "link", "‘’"] as const);
  const lined = chance.happens(0.25);
  const joint = lined ? "\n" : "";
  const quoted = /^[^a-z]/u.test(titleMark);
  const afterTitle = joint || (titleMark === "plain" ? ". " : chance.pick(quoted ? [". ", ", ", " "] : [". ", ", "]));
  const yearForm = chance.pick(["2019", "(2019)", "2019", "(2019)", "[2019]"] as const);
  return {
    order,
    names,
    between,
    and: names === "bare" ? "" : between === "; " ? chance.pick(["", "and"]) : chance.pick(["", "and", "&"]),
    title: (text, own) => marked(text, titleMark, own),
    venue: venueForm(
      chance.pick(["plain", "italic", "italic", "in", "In italic", titleMark === "bold" ? "plain" : "bold"] as const),
    ),
    year: (year) => yearForm.replace("2019", String(year)),
    behind: {
      authors: joint || authorsEnd(order, titleMark, chance),
      title: afterTitle,
      venue:
        order[order.indexOf("venue") + 1] === "year"
          ? chance.pick(yearForm === "2019" ? [", ", ". ", ", "] : [" ", ", "])
          : joint || ". ",
      year:
        order[0] === "year"
          ? chance.pick([" ", ". ", ": ", "\t"])
          : joint && order.at(-2) === "year"
            ? joint
            : chance.pick([". ", ", ", ": "]),
    },
    numbers: chance.happens(0.5)
      ? chance.pick([" @(#), %", ", @(#):%", " @, %", ", vol. @, no. #, pp. %", ", Vol. @, pp. %", " @:%"])
      : null,
    end: chance.pick([".", "", ""]),
    trail: chance.happens(0.35)
      ? chance.pick([
          ["", " [pdf]", " [pdf] [code]"],
          ["", " doi: 10.5555/tide.2019"],
          [" [PDF]", " [PDF]"],
          ["", " (Best Paper Award)"],
          [" https://doi.org/10.5555/tide.77", ""],
        ])
      : [""],
  };
}

/** A plain title must not run on from the authors behind a comma alone, unless the names are turned or shortened. */
function authorsEnd(order: readonly Field[], titleMark: string, chance: Chance): string {
  const next = order[order.indexOf("authors") + 1];
  if (next === "year") return chance.pick([" ", ". ", ", "]);
  if (next === "title" && titleMark === "plain") return chance.pick([". ", ". ", ": "]);
  return chance.pick([". ", ", ", ": "]);
}

function written(grammar: Grammar, paper: Citable, authors: Line, chance: Chance): Line {
  const form = grammar.numbers === null ? "" : paper.kind === "conference" ? ", pp. %" : grammar.numbers;
  const numbers = numbered(form, chance);
  const line = grammar.order.flatMap((field, index): Line => {
    const last = index === grammar.order.length - 1;
    const own = ((): Line => {
      if (field === "authors") return authors;
      if (field === "title") return grammar.title(paper.title, chance);
      if (field === "year") return [words(grammar.year(paper.year))];
      return [...grammar.venue(paper), words(grammar.order[index + 1] === "year" || last ? numbers : "")];
    })();
    return last ? own : [...own, words(closed(own, grammar.behind[field]))];
  });
  return [...line, words(closed(line, grammar.end)), words(chance.pick(grammar.trail))];
}

/** "Why tides?" needs no stop behind it. */
function closed(line: Line, behind: string): string {
  const said = line.map(({ text }) => text).join("");
  return /[.?!]["”’]?$/u.test(said) && behind.startsWith(".") ? behind.slice(1) : behind;
}

function linesOf(line: Line): Line[] {
  const lines: Line[] = [[]];
  for (const part of line)
    for (const [index, text] of part.text.split("\n").entries()) {
      if (index > 0) lines.push([]);
      if (text !== "") lines.at(-1)?.push({ ...part, text });
    }
  return lines;
}

function marked(text: string, mark: string, chance: Chance): Line {
  if (mark === "bold") return [words(text, { bold: true })];
  if (mark === "italic") return [words(text, { italic: true })];
  if (mark === "link") return [words(text, { href: `https://papers.example/${chance.whole(1, 1e6)}` })];
  return [words(mark === "plain" ? text : `${mark[0]}${text}${mark[1]}`)];
}

function venueForm(form: "plain" | "italic" | "in" | "In italic" | "bold"): (paper: Citable) => Words[] {
  return ({ venue, kind }) => {
    const inside = kind === "conference" ? (/^in\b/i.exec(form)?.[0] ?? "") : "";
    const style = form.endsWith("italic") ? { italic: true as const } : form === "bold" ? { bold: true as const } : {};
    return [words(inside === "" ? "" : `${inside} `), words(venue, style)];
  };
}

function numbered(form: string, chance: Chance): string {
  const first = chance.whole(1, 900);
  return form
    .replace("@", String(chance.whole(1, 120)))
    .replace("#", String(chance.whole(1, 12)))
    .replace("%", `${first}–${first + chance.whole(5, 34)}`);
}

function weighted<One>(choices: readonly [weight: number, one: One][], chance: Chance): One {
  const all = choices.flatMap(([weight, one]) => Array<One>(weight).fill(one));
  const [first, ...others] = all;
  if (first === undefined) throw new Error("Nothing to draw from.");
  return chance.pick([first, ...others]);
}
