import { expect, test } from "vitest";
import { datedDegrees, datedPosts, postsIn } from "#lib/ingest/entries/testing.ts";

test("stations that run on in one paragraph begin at their places in bold or italic", async () => {
  const source = `# Orla Fennimore

## Education

*Kvam University*, Norland Ph.D. candidate, School of Botany, September 2010 to present • Topic: Varieties of salt • Supervisor: Prof. Carl Stone *Fen College*, Norland M.A. in Botany, August 2008 • Advisor: Ada Reed *University of Port Salt* B.A. in Tides, 2005

## Positions

**Kvam University**, Lecturer, 2018– **Fen College**, Tide Fellow, 2014–2018`;
  expect(await datedDegrees(source)).toEqual([
    "Ph.D. candidate | Kvam University | 2010–present",
    "M.A. in Botany | Fen College | –2008",
    "B.A. in Tides | University of Port Salt | –2005",
  ]);
  expect(datedPosts(source)).toEqual([
    ["Lecturer", "Kvam University", 2018],
    ["Tide Fellow", "Fen College", 2014],
  ]);
});

test("institutions set in one sentence, without years of their own, part nothing", async () => {
  const source = `## Education

- *Kvam University* and *Fen College*, PhD in Botany, 2010–2014`;
  expect(await datedDegrees(source)).toHaveLength(1);
});

test("one bold or italic word beside a post is its place; a bold word of the post is none", () => {
  expect(
    postsIn(`**Brinepost** Tide Intern, Summer 2023

**4Salt** Backend Intern, 2021–2022

**Postdoctoral** Researcher, Kvam University, 2019–2021

Software Engineer *Heronry*, 2017–2019`),
  ).toEqual([
    ["Tide Intern", "Brinepost"],
    ["Backend Intern", "4Salt"],
    ["Postdoctoral Researcher", "Kvam University"],
    ["Software Engineer", "Heronry"],
  ]);
});

test("a grade that no comma parts from the place behind it is no part of its name", async () => {
  const source = `## Education

- 2003–2008 Masters in Botany, 4.9 of 5. Kvam State University, Norland
- 2001–2003 BSc in Botany, GPA: 3.8/4.0 Fen College`;
  expect(await datedDegrees(source)).toEqual([
    "Masters in Botany | Kvam State University | 2003–2008",
    "BSc in Botany | Fen College | 2001–2003",
  ]);
});

test("letters in brackets inside the name of a research centre part nothing", () => {
  expect(
    postsIn("- Technician at Pattern and Tide Recognition (PTR) Research Center, Kvam University, Norland, 2014–2016"),
  ).toEqual([["Technician", "Pattern and Tide Recognition Research Center, Kvam University"]]);
});

test("behind a post that names what is led, brackets hold the place", () => {
  expect(
    postsIn(`- Warden & Tide Centre Director (Ferry School, 2019–present)
- Salt Editor (Brinepost Press, 2014–2015)`),
  ).toEqual([
    ["Warden & Tide Centre Director", "Ferry School"],
    ["Salt Editor", "Brinepost Press"],
  ]);
});
