import { expect, test } from "vitest";
import { findOwnName } from "#lib/profile/own-name.ts";

/** The text with the places found in brackets. */
const marked = (text: string, ...names: string[]): string => {
  const places = findOwnName(text, names).toSorted((a, b) => b.start - a.start);
  return places.reduce(
    (rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
    text,
  );
};

const rows: [name: string, text: string, found: string][] = [
  ["Ada M. Quill", "Ada M. Quill, PhD", "[Ada M. Quill], PhD"],
  ["Ada M. Quill", "QUILL, Ada", "[QUILL, Ada]"],
  ["Ada M. Quill", "A. M. Quill and B. Marsh", "[A. M. Quill] and B. Marsh"],
  ["Ada M. Quill", "Marsh B, Quill AM, Voss D", "Marsh B, [Quill AM], Voss D"],
  ["Ada M. Quill", "Ada’s thesis; Quill’s lemma", "[Ada]’s thesis; [Quill]’s lemma"],
  ["Ada M. Quill", "github aquill, mail adaquill", "github [aquill], mail [adaquill]"],
  ["Ada M. Quill", "http://a.example/~quill_ada/cv", "http://a.example/~quill_ada/cv"],
  ["Jürgen Groß", "Juergen Gross; JURGEN GROSS; J. Groß", "[Juergen Gross]; [JURGEN GROSS]; [J. Groß]"],
  ["Jan van der Berg", "van der Berg, J.", "[van der Berg, J.]"],
  ["Xiao-Ming Li", "Xiaoming Li; Li, X.-M.; Wei Li", "[Xiaoming Li]; [Li, X.-M.]; Wei Li"],
  ["Inés Duarte Olmo", "Duarte-Olmo I; I. Olmo", "[Duarte-Olmo I]; [I. Olmo]"],
  ["Ada Quill", "Ada (Addie) Quill", "[Ada (Addie) Quill]"],
  ["Bo An", "An approach by Bo An and Bo", "An approach by [Bo An] and Bo"],
  ["Theresa May", "In May 2020 Theresa spoke. T. May.", "In May 2020 [Theresa] spoke. [T. May]."],
  ["王伟", "简历：王伟博士", "简历：[王伟]博士"],
];

test.each(rows)("%s in “%s”", (name, text, found) => {
  expect(marked(text, name)).toBe(found);
});

test("every print that is known is looked for", () => {
  expect(marked("Ada Quill, before 2019 Ada Lindmark", "Ada Quill", "A. Lindmark")).toBe(
    "[Ada Quill], before 2019 [Ada Lindmark]",
  );
});

test("a word that only begins like the name is another word", () => {
  expect(marked("Quilling and Adamant", "Ada Quill")).toBe("Quilling and Adamant");
});
