import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = (source: string, file: string) => ingest(new TextEncoder().encode(source), file);
const nameIn = async (source: string, file: string) => (await read(source, file)).name?.value ?? null;

test("a name whose parts a command of the author's own takes apart is put together", async () => {
  const head = String.raw`\documentclass{article}\newcommand{\header}[3]{\noindent #1 & #2 \\ #3}\begin{document}
\header{Orla}{Fennimore}{Botanist of salt walls}
\section{Contact} fennimore@port-salt.edu`;
  expect(
    await nameIn(`${head}\n\\section{Education} PhD in Botany, Kvam University, 2014\\end{document}`, "cv.tex"),
  ).toBe("Orla Fennimore");
});

test("a family name below the given one belongs to it where it is printed again; a town below a whole name does not", async () => {
  const rest = "\n\nEducation\n\n2010-2014 PhD in Botany, Kvam University\n2008-2010 MSc in Botany, Kvam University\n";
  expect(await nameIn(`Orla\nFennimore\no.fennimore@port-salt.edu${rest}`, "cv.txt")).toBe("Orla Fennimore");
  const page =
    "<h1>Orla<br>Fennimore<br>van Dalen</h1><h2>Education</h2><p>2010-2014 PhD in Botany, Kvam University</p>";
  expect(await nameIn(page, "cv.html")).toBe("Orla Fennimore van Dalen");
  expect(await nameIn(`Orla Fennimore\nKvamsund\norla@kvamsund.no${rest}`, "cv.txt")).toBe("Orla Fennimore");
});

test("titles before a name are no part of it", async () => {
  for (const title of ["ir.", "Dr.-Ing.", "prof. dr hab.", "Mag.", "Drs.", "mgr inż.", "doc. RNDr."])
    expect(await nameIn(`# ${title} Orla Fennimore\n\n## Education\n\nPhD, Kvam University, 2014\n`, "cv.md")).toBe(
      "Orla Fennimore",
    );
});

test("a row labelled “Name” says the name, the labels below it do not", async () => {
  const page = `<h1>CV</h1><h3>Contact</h3><table><tr><td><b>Name</b></td><td>Orla Fennimore</td></tr>
    <tr><td><b>Full Position</b></td><td>Lecturer in Botany</td></tr></table>
    <h3>Education</h3><ul><li>PhD in Botany, Kvam University, 2014</li></ul>`;
  expect(await nameIn(page, "cv.html")).toBe("Orla Fennimore");
});

test("a group that heads a page is nobody; a heading may say whose papers follow", async () => {
  const papers = [1, 2, 3]
    .map((n) => `<li>Olaf Stone. “Slow walls in cold water ${n}.” Harbour Letters ${n} (201${n}).</li>`)
    .join("");
  expect(await nameIn(`<h1>Tides Lab</h1><h2>Publications</h2><ul>${papers}</ul>`, "p.html")).not.toBe("Tides Lab");
  const joint = papers.replaceAll("Olaf Stone.", "With Olaf Stone.");
  expect(
    await nameIn(
      `<p><b><font size="5">Publications of Orla Fennimore</font></b> (some of them to be had here)</p><ol>${joint}</ol>`,
      "p.html",
    ),
  ).toBe("Orla Fennimore");
});

test("what the head of a file says of its page names the owner; the name that is printed is fuller", async () => {
  const told = "---\ntitle: CV\nexcerpt: Orla M. Fennimore's curriculum vitae (CV)\n---\n";
  expect(await nameIn(`${told}Below is what I do.\n\n## Education\n\nPhD, Kvam University, 2014\n`, "cv.md")).toBe(
    "Orla M. Fennimore",
  );
  const papers = [1, 2, 3].map((n) => `<li>O. Vera, <i>Slow walls ${n}</i>, Harbour Letters, 201${n}.</li>`).join("");
  expect(
    await nameIn(
      `<title>Orla Vera - vita</title><h1>Orla A. Vera Pazos de Luna</h1><h2>Publications</h2><ul>${papers}</ul>`,
      "cv.html",
    ),
  ).toBe("Orla A. Vera Pazos de Luna");
});

test("no name from a list of papers beats one in the head that fits the address", async () => {
  const page = `<p><b>Orla Mae Fennimore</b><br>orla.fennimore@port-salt.edu</p><h2>Work in progress</h2><ol>
    <li><b>Salt, Slow Walls, and Harbour Outcomes</b> (draft).</li></ol>`;
  expect(await nameIn(page, "cv.html")).toBe("Orla Mae Fennimore");
});

test("addresses below posts and of referees are other people's where the head gives the owner's", async () => {
  const { emails } = await read(
    `# Orla Fennimore\n\norla@port-salt.edu\n\n## Employment\n\n- 2014–2016 Lecturer, Kvam University. Head: olaf.stone@kvam.no\n- 2016–2020 Curator, Harbour Museum. fennimore@harbour.org\n`,
    "cv.md",
  );
  expect(emails.map(({ value }) => value)).toEqual(["orla@port-salt.edu", "fennimore@harbour.org"]);
});
