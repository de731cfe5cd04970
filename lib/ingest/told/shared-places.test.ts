import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readers } from "#lib/ingest/readers/readers.ts";

const read = async (told: string) =>
  draftOf(await readers.markdown(new TextEncoder().encode(`# Ada Reed\n\n${told}\n`)));
const postsIn = async (told: string) =>
  (await read(told)).employment.map(({ title, organization, period }) => {
    const { start, end } = period?.value ?? {};
    return [title?.value, organization?.value, `${start?.year ?? ""}-${end === "present" ? end : (end?.year ?? "")}`];
  });

test("a post told once with two places is two posts, each with its own time", async () => {
  expect(
    await postsIn(
      "I am an assistant professor at Port Salt University. Before that, I was a postdoc at Kvam University with Olaf Stone (2015-2017), and at the Salt Institute with Carl Fell.",
    ),
  ).toEqual([
    ["assistant professor", "Port Salt University", "-present"],
    ["postdoc", "Kvam University", "2015-2017"],
    ["postdoc", "Salt Institute", "-"],
  ]);
  expect(
    await postsIn("I was a research intern at Heron Labs in summer 2018 and at Stork Research in summer 2019."),
  ).toEqual([
    ["research intern", "Heron Labs", "2018-2018"],
    ["research intern", "Stork Research", "2019-2019"],
  ]);
});

test("two posts told with one place share it, and its time", async () => {
  expect(
    await postsIn(
      "I am a lecturer at Fen College. In 2015-2016, I was a Visiting Assistant Professor and a Brown Fellow at Kvam University.",
    ),
  ).toEqual([
    ["lecturer", "Fen College", "-present"],
    ["Visiting Assistant Professor", "Kvam University", "2015-2016"],
    ["Brown Fellow", "Kvam University", "2015-2016"],
  ]);
  expect(
    await postsIn(
      "Ada Reed is Professor of Botany at Fen College. Prior to joining Fen College, she was Clinical Lecturer of Botany and a member of the Tide Laboratory at Kvam University.",
    ),
  ).toContainEqual(["Clinical Lecturer of Botany", "Kvam University", "-"]);
});

test("somebody is told of by the given name alone", async () => {
  expect(
    await postsIn(
      "Ada Reed is a tide researcher at Fen College. Ada was a postdoctoral researcher at Kvam University. Olaf was a warden at Heron Labs.",
    ),
  ).toEqual([
    ["tide researcher", "Fen College", "-present"],
    ["postdoctoral researcher", "Kvam University", "-"],
  ]);
});

test("what somebody became, and was until a year, says one end of the time", async () => {
  expect(
    await postsIn(
      "Until August 2017 I was a research associate at Fen College. In 2017 I became a lecturer at Kvam University.",
    ),
  ).toEqual([
    ["research associate", "Fen College", "-2017"],
    ["lecturer", "Kvam University", "2017-present"],
  ]);
});

test("behind a trade stands the post; how long it was and that it is a position are no words of it", async () => {
  expect(await postsIn("I am a geologist and assistant professor at Kvam University.")).toEqual([
    ["assistant professor", "Kvam University", "-present"],
  ]);
  expect(await postsIn("I currently hold an Assistant Professor position at Kvam University.")).toEqual([
    ["Assistant Professor", "Kvam University", "-present"],
  ]);
  expect(await postsIn("I worked as a postdoc for two years at Kvam University.")).toEqual([
    ["postdoc", "Kvam University", "-"],
  ]);
  expect(
    await postsIn("I am a postdoctoral scholar at Kvam University associated with the Botany department."),
  ).toEqual([["postdoctoral scholar", "Kvam University", "-present"]]);
});

test("a piece of a sentence is no letter head, and a lab may be written as one word", async () => {
  expect(await postsIn("Ada Reed received her Ph.D. from Kvam University, and was a postdoc in the TideLab.")).toEqual([
    ["postdoc", "TideLab", "-"],
  ]);
});

test("a programme attended, studies named in passing and who paid are no degree and no school", async () => {
  const degreesIn = async (told: string) =>
    (await read(told)).education.map(({ degree, institution }) => [degree?.value, institution.value]);
  expect(
    await degreesIn(
      "Ada holds a PhD from Kvam University, where she attended the doctoral program Tides and Walls. I completed my B.Sc. in Botany at Fen College, where I kept the herbarium during my undergraduate studies.",
    ),
  ).toEqual([
    ["PhD", "Kvam University"],
    ["B.Sc. in Botany", "Fen College"],
  ]);
  expect(
    await degreesIn(
      "I study tides. I studied towards a PhD degree in the Department of Tides, funded by an EPSRC award.",
    ),
  ).toEqual([]);
});
