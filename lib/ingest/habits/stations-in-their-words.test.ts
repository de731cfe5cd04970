import { expect, test } from "vitest";
import type { Draft } from "#lib/ingest/draft.ts";
import { ingest } from "#lib/ingest/ingest.ts";

const read = (text: string, name: string): Promise<Draft> => ingest(new TextEncoder().encode(text), name);
const posts = ({ employment }: Draft) =>
  employment.map(({ title, organization }) => [title?.value ?? null, organization?.value ?? null]);
const degrees = ({ education }: Draft) =>
  education.map(({ degree, institution }) => [degree?.value ?? null, institution?.value ?? null]);
const moderncv = (body: string) => String.raw`\documentclass{moderncv}
\name{Ada}{Reed}
\begin{document}
\makecvtitle
${body}
\end{document}`;

test("arguments that end in a comma, and what was used there, are no place", async () => {
  const draft = await read(
    moderncv(String.raw`\section{Experience}
\cventry{03/2014--Present}{Software Engineer}{Saltzai, }{Port Salt, Norland}{}{\textit{Context: Tide tables.}\newline{}\textit{Some technologies used: Java, SQL, Git.}}
\cventry{07/2013--10/2013}{Summer Intern}{Peat Studios, }{Port Salt, Norland}{}{\textit{Context: Sluices.}}
\section{Education}
\cventry{10/2011--11/2013}{Master's Degree in Tides --- Harbour Systems and Salt Management Branch}{HNT-FEN, }{Port Salt, Norland}{}{Grade: 17/20}
\cventry{10/2008--06/2011}{Bachelor's Degree in Tides}{HNT-FEN, }{Port Salt, Norland}{}{Grade: 16/20}`),
    "cv.tex",
  );
  expect(posts(draft)).toEqual([
    ["Software Engineer", "Saltzai"],
    ["Summer Intern", "Peat Studios"],
  ]);
  expect(degrees(draft)).toEqual([
    ["Master's Degree in Tides", "HNT-FEN"],
    ["Bachelor's Degree in Tides", "HNT-FEN"],
  ]);
});

test("a minor beside degrees is none of its own", async () => {
  const draft = await read(
    moderncv(String.raw`\section{Education}
\cventry{2016-2021}{Under the supervision of Olaf Stone}{PhD in Salt Studies, Kvam University}{Port Salt, Norland}{}{}
\cventry{2011-2014}{Minor in peat}{B.S. \& M.S. in tidal botany at Fen College}{Fen, Norland}{GPA: 3.9/4}{}`),
    "cv.tex",
  );
  expect(degrees(draft).map(([, school]) => school)).toEqual(["Kvam University", "Fen College", "Fen College"]);
});

test("streets, grants and groups below a place are neither what one was nor where", async () => {
  const draft = await read(
    `# Ada Reed

## Research Experience

- From Spring 2009 to Fall 2012 - *Lecturer*\\
  School of Salt - Kvam University\\
  Keywords: tides, walls
- From 12-05-2006 to 28-02-2008 - *Technician*\\
  Department of Tides - University of Port Salt\\
  Quay Court, 211 Harbour Road, Port Salt, S1 4DP - Norland\\
  Grant: Walls of the northern coast
- From 03-10-2003 to 29-06-2005 - *Research engineer*\\
  Department of Peat - Fen College\\
  Via del Sale 35, 16146 Fen - Norland\\
  Supervisor: Prof. Carl Fell
- From May 2003 to June 2004 - *Research assistant*\\
  Kvam University - Olaf Stone's group
`,
    "cv.md",
  );
  expect(posts(draft)).toEqual([
    ["Lecturer", "School of Salt, Kvam University"],
    ["Technician", "Department of Tides, University of Port Salt"],
    ["Research engineer", "Department of Peat, Fen College"],
    ["Research assistant", "Kvam University, Olaf Stone's group"],
  ]);
});

test("commas inside what somebody directs part nothing", async () => {
  const draft = await read(
    `# Ada Reed

## Positions

- Director for Salt, Tides, & Harbour Policy, Fen Centre for Walls, 2019–2023
- Professor of Botany, Kvam University, 2012–2019
`,
    "cv.md",
  );
  expect(posts(draft)[0]).toEqual(["Director for Salt, Tides, & Harbour Policy", "Fen Centre for Walls"]);
});

test("courses without a degree and prose about oneself make no station", async () => {
  const draft = await read(
    `# Ada Reed

## Career summary

I am a Botanist (2013), Master in Salt (2017) and doctoral student at the Department of Tides, Kvam University.

## Education

- PhD in Botany, Kvam University, 2015 – 2019
- Fen Training Center, Graduate courses in Salt, Peat and Tides, 2013 – 2014
- M.S. in Tides (Best Paper Award), Fen College, 2011 – 2013
- Ph.D. (transferred), Mire University, 2010 – 2011

## Experience

- Postdoctoral Researcher, Harbour Institute, 2019 – 2021
`,
    "cv.md",
  );
  expect(posts(draft)).toEqual([["Postdoctoral Researcher", "Harbour Institute"]]);
  expect(degrees(draft)).toEqual([
    ["PhD in Botany", "Kvam University"],
    ["M.S. in Tides", "Fen College"],
    ["Ph.D.", "Mire University"],
  ]);
});

test("in a table of degrees and posts a stay as a doctoral student is a post; what was studied stands in quotes", async () => {
  const table = String.raw`\documentclass{article}
\begin{document}
{\LARGE Ada Reed}
\section{Experience}
\begin{tabular}{lll}
Kvam University\newline School of Salt & Postdoctoral Researcher & Feb. 2025 -- Now\\
Fen College\newline Tide Institute & Ph.D.\newline in Tides & Sep. 2020 -- Sep. 2024\\
Mire University\newline Department of Peat & Visiting Ph.D.\newline in Tides & Oct. 2022 -- Oct. 2023\\
Fen College\newline Tide Institute & B.Eng.\newline in Tides & Sep. 2016 -- Jun. 2020
\end{tabular}
\end{document}`;
  const draft = await read(table, "cv.tex");
  expect(degrees(draft).map(([degree, school]) => [degree?.split(" ")[0], school])).toEqual([
    ["Ph.D.", "Fen College"],
    ["B.Eng.", "Fen College"],
  ]);
  expect(posts(draft).map(([, place]) => place?.split(",")[0])).toEqual(["Kvam University", "Mire University"]);
  const quoted = await read(
    '# Ada Reed\n\n## Education\n\n2021 - PhD in Salt, Kvam University\n\n2015-2017 - Master\'s Degree from Fen College "Quantitative Salt & Tides".\n',
    "cv.md",
  );
  expect(degrees(quoted)[1]?.[1]).toBe("Fen College");
});

test("the post that a personal table tells is for everybody", async () => {
  const draft = await read(
    `# Ada Reed

## Personal Information

- Nationality: Norlandish
- Current position: *Salt Chair & Associate Professor* at Kvam University, Port Salt, Norland
`,
    "cv.md",
  );
  expect(draft.protected.map(({ span }) => draft.text.slice(span.start, span.end))).toEqual([
    "Nationality: Norlandish",
  ]);
});

test("a model of language is no degree, an academy for doctoral training none either", async () => {
  const draft = await read(
    `# Ada Reed

## Education

- LLM, Kvam University, 2012
- Academy for PhD Training in Salt, 2013 – 2014

## Publications

- Ada Reed, Carl Fell. Mapping walls via LLM with tides. Harbour Studies 12, 2024.
`,
    "cv.md",
  );
  expect(degrees(draft).filter(([degree]) => /llm|ph\.?d/i.test(degree ?? ""))).toEqual([["LLM", "Kvam University"]]);
});
