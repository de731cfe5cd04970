import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readers } from "#lib/ingest/readers/readers.ts";

const read = async (text: string) => draftOf(await readers.markdown(new TextEncoder().encode(text)));
const years = (period?: { start: { year: number } | null; end: { year: number } | "present" | null } | null) =>
  period
    ? `${period.start?.year ?? ""}-${typeof period.end === "string" ? period.end : (period.end?.year ?? "")}`
    : null;
const postsIn = async (told: string) =>
  (await read(`# Ada Reed\n\n${told}\n`)).employment.map(({ title, organization, period }) => [
    title?.value,
    organization?.value,
    years(period?.value),
  ]);
const degreesIn = async (told: string) =>
  (await read(`# Ada Reed\n\n${told}\n`)).education.map(({ degree, institution, period }) => [
    degree?.value,
    institution.value,
    years(period?.value),
  ]);

test("a second post of one sentence is read, each with its own time and place", async () => {
  expect(
    await postsIn(
      "I am an associate professor of botany at Kvam University. Before that, I was an assistant professor at Fen College (2012-2016) and a postdoctoral fellow at the Harbour Institute from 2010 to 2012.",
    ),
  ).toEqual([
    ["associate professor of botany", "Kvam University", "-present"],
    ["assistant professor", "Fen College", "2012-2016"],
    ["postdoctoral fellow", "Harbour Institute", "2010-2012"],
  ]);
});

test("a post ends where the sentence goes on with another thing", async () => {
  expect(
    await postsIn(
      "I'm a postdoctoral researcher at Kvam University. Previously, I was a research engineer at Harbour Works and received my bachelor's degree from Mire College.",
    ),
  ).toEqual([
    ["postdoctoral researcher", "Kvam University", "-present"],
    ["research engineer", "Harbour Works", null],
  ]);
});

test("who joined a place as something is it since then", async () => {
  expect(
    await postsIn(
      "I joined the Department of Botany at Kvam University as an Assistant Professor in 2020. From 2017 to 2020, I was a research fellow at Fen College.",
    ),
  ).toEqual(
    [
      ["research fellow", "Fen College", "2017-2020"],
      ["Assistant Professor", "Kvam University", "2020-present"],
    ].toReversed(),
  );
});

test("a post is told behind letters of degrees, or without a verb", async () => {
  expect(
    await postsIn(
      "Dr. Ada Reed, MD, MHS is an Assistant Professor in the Division of Salt at the Kvam School of Medicine.",
    ),
  ).toEqual([["Assistant Professor", "Kvam School of Medicine", "-present"]]);
  const [post] = (await read("Postdoc at the Fen Center for Tides at Kvam University.\n")).employment;
  expect([post?.title?.value, post?.organization?.value]).toEqual(["Postdoc", "Kvam University"]);
});

test("degrees told below a heading have each the school behind it", async () => {
  expect(
    await degreesIn(
      "## Education\n\nI received my PhD in Botany from [Kvam University](https://kvam.example) in 2019, and my MSc in Tides from Fen College in 2014.",
    ),
  ).toEqual([
    ["PhD in Botany", "Kvam University", "-2019"],
    ["MSc in Tides", "Fen College", "-2014"],
  ]);
  expect(
    await degreesIn(
      "## Education\n\nI graduated in Medicine from Kvam University, Norland; completed my Master of Health Administration cum laude from Fen College; and am now in my Ph.D. in tidal epidemiology at Harbour University.",
    ),
  ).toEqual([
    ["Master in Health Administration", "Fen College", null],
    ["Ph.D. in tidal epidemiology", "Harbour University", null],
  ]);
  expect(await degreesIn("After a BA at Fen College she took her MPhil and DPhil at Harbour University.")).toEqual([
    ["BA", "Fen College", null],
    ["MPhil", "Harbour University", null],
    ["DPhil", "Harbour University", null],
  ]);
});

test("the name ends with its sentence", async () => {
  const nameIn = async (told: string) => (await read(`# About me\n\n${told}\n`)).name?.value;
  expect(await nameIn("Hello, everyone! My name is Orla Fennimore. I am a Ph.D. candidate at Kvam University.")).toBe(
    "Orla Fennimore",
  );
  expect(await nameIn("My name is Orla B. Fennimore. I am a botanist at Kvam University.")).toBe("Orla B. Fennimore");
});

test("what somebody is besides, was, or is said to be in passing", async () => {
  expect(
    await postsIn(
      "I am Associate Professor of Tides in the [Department of Salt Sciences](#) at [Kvam University](#) and Senior Research Fellow in the [Walls Panel](#) group at the [Norland Institute for Harbours](#).",
    ),
  ).toEqual([
    ["Associate Professor", "Kvam University", "-present"],
    ["Senior Research Fellow", "Norland Institute for Harbours", "-present"],
  ]);
  expect(
    await postsIn(
      "I am a lecturer at Kvam University. I was previously a research fellow at the Fen Institute in Port Salt.",
    ),
  ).toEqual([
    ["lecturer", "Kvam University", "-present"],
    ["research fellow", "Fen Institute", null],
  ]);
  expect(
    await postsIn(
      "I study old walls. As the [Salt Postdoctoral Fellow](#) at Kvam University, I keep the tide tables.",
    ),
  ).toEqual([["Salt Postdoctoral Fellow", "Kvam University", "-present"]]);
});

test("posts stand below “Postdoctoral Research”; a graduate diploma is one", async () => {
  expect(
    await postsIn(
      "## Postdoctoral Research\n\n* May 2016 - July 2018: Postdoctoral researcher, Fen College\n* August 2018 - present: Postdoctoral fellow, Kvam University\n",
    ),
  ).toEqual([
    ["Postdoctoral researcher", "Fen College", "2016-2018"],
    ["Postdoctoral fellow", "Kvam University", "2018-present"],
  ]);
  expect(
    await degreesIn(
      "## Education\n\n* BPsych (Hons), Kvam University, 2003\n* Grad Dip Tides, Fen College, 1997\n* BMgmt in Harbours, Fen College, 1995\n",
    ),
  ).toEqual([
    ["BPsych (Hons)", "Kvam University", "-2003"],
    ["Grad Dip Tides", "Fen College", "-1997"],
    ["BMgmt in Harbours", "Fen College", "-1995"],
  ]);
});

test("posts are told with whatever verb, one behind the other, and of somebody by name", async () => {
  expect(
    await postsIn(
      "Ada Reed is a reader in tides at Kvam University. Dr. Reed has also been a salt fellow at Fen College between 2012 and 2015, and before that a curator at the Museum of Harbours (2010–2012).",
    ),
  ).toEqual([
    ["reader in tides", "Kvam University", "-present"],
    ["salt fellow", "Fen College", "2012-2015"],
    ["curator", "Museum of Harbours", "2010-2012"],
  ]);
  expect(
    await postsIn(
      "Since 2021, I have been a lecturer at Kvam University. Previously a research engineer at Fen Works. Before joining Fen Works in 2016, I worked as a postdoc at the A. B. Stone School of Salt until 2015.",
    ),
  ).toEqual([
    ["lecturer", "Kvam University", "2021-present"],
    ["research engineer", "Fen Works", null],
    ["postdoc", "A. B. Stone School of Salt", "-2015"],
  ]);
  expect(await postsIn("Ada Reed joined Kvam University in 2022 as a senior lecturer. She studies walls.")).toEqual([
    ["senior lecturer", "Kvam University", "2022-present"],
  ]);
});

test("others' posts, prizes and offices in a biography are none of its owner", async () => {
  expect(
    await postsIn(
      "I am a lecturer at Kvam University. I work with Olaf Stone, a professor at Fen College. My wife is a curator at the Museum of Harbours. I received a research fellowship from the Tide Council. She served as a reviewer for the Harbour Society.",
    ),
  ).toEqual([["lecturer", "Kvam University", "-present"]]);
});

test("what somebody is now stands beside a list of what is over", async () => {
  const list = "## Industry experience\n\n- Research Intern, Fen Works, 2016\n- Engineer, Heron Harbours, 2012–2014\n";
  expect(await postsIn(`I am a lecturer at Kvam University.\n\n${list}`)).toEqual([
    ["Research Intern", "Fen Works", "2016-2016"],
    ["Engineer", "Heron Harbours", "2012-2014"],
    ["lecturer", "Kvam University", "-present"],
  ]);
  const open = "- Senior Lecturer, Kvam University, 2017–present\n";
  expect(await postsIn(`I am a lecturer at Kvam University.\n\n${list}${open}`)).toHaveLength(3);
});

test("a degree has the school at which somebody says to have studied", async () => {
  expect(
    await degreesIn(
      "She holds a PhD in Botany from Kvam University (2015). Before that, she studied at Fen State University, where she earned an MSc in Tides.",
    ),
  ).toEqual([
    ["PhD in Botany", "Kvam University", "-2015"],
    ["MSc in Tides", "Fen State University", null],
  ]);
});
