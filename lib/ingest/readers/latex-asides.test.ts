import { expect, test } from "vitest";
import { readLatex } from "#lib/ingest/readers/latex.ts";

const texts = (source: string) => {
  const { text, blocks } = readLatex(source);
  return blocks.map(({ span }) => text.slice(span.start, span.end));
};
const entry = (year: number, post: string) => `\\entry{${year}}{${post}}{Kvam University}{}`;

test("a column beside the text takes no entry away from the section it interrupts", () => {
  const aside = "\\begin{aside}\\section{Referees}\nJo Fell\n\\end{aside}";
  const page = (middle: string) =>
    `\\begin{document}\\begin{aside}\\section{Contact}\nPort Salt\n\\end{aside}\n\\section{Posts}\n${entry(2019, "Reader")}\n${middle}\n\\end{document}`;
  expect(texts(page(`${aside}\n${entry(2012, "Fellow")}`))).toEqual([
    "Contact",
    "Port Salt",
    "Posts",
    "2019\tReader, Kvam University",
    "2012\tFellow, Kvam University",
    "Referees",
    "Jo Fell",
  ]);
  expect(texts(page(`${aside}\n% more\n\\section{Study}\n${entry(2012, "PhD")}`)).slice(4)).toEqual([
    "Referees",
    "Jo Fell",
    "Study",
    "2012\tPhD, Kvam University",
  ]);
});
