import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

async function posts(body: string) {
  const source = `\\documentclass{awesome-cv}\n\\name{Orla}{Fennimore}\n\\begin{document}\n\\section{Employment}\n${body}\n\\end{document}`;
  const { employment } = await ingest(new TextEncoder().encode(source), "cv.tex");
  return employment.map(({ title, organization }) => [title?.value ?? null, organization?.value ?? null]);
}

test("a list that fills the arguments of a template in the other way round is read so as a whole", async () => {
  expect(
    await posts(String.raw`\begin{cventries}
\cventry{Núcleo de las Mareas, dirigido por Pedro Sal}{Asistente de Investigación}{Salinas, Chile}{Marzo 2022 -- Agosto 2023}{}
\cventry{Instituto de Sal, Universidad de Sal}{Docencia}{Salinas, Chile}{2021 -- 2022}{}
\cventry{Oficina del Puerto}{Analista de mareas}{Salinas, Chile}{2014 -- 2019}{}
\end{cventries}`),
  ).toEqual([
    ["Asistente de Investigación", "Núcleo de las Mareas"],
    ["Docencia", "Instituto de Sal, Universidad de Sal"],
    ["Analista de mareas", "Oficina del Puerto"],
  ]);
});
