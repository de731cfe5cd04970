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
      "I am a lecturer at Fen College. In 2011-2012, I was a senior curator of tides and a Salt Fellow at Kvam University.",
    ),
  ).toEqual([
    ["lecturer", "Fen College", "-present"],
    ["senior curator of tides", "Kvam University", "2011-2012"],
    ["Salt Fellow", "Kvam University", "2011-2012"],
  ]);
  expect(
    await postsIn(
      "Ada Reed is Professor of Botany at Fen College. Before that, she was Senior Lecturer of Botany and a curator of the Tide House at Kvam University.",
    ),
  ).toContainEqual(["Senior Lecturer of Botany", "Kvam University", "-"]);
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
  expect(
    await postsIn("Ada Reed obtained her doctorate from Kvam University, and was a fellow in the TideLab."),
  ).toEqual([["fellow", "TideLab", "-"]]);
});

test("a programme attended, studies named in passing and who paid are no degree and no school", async () => {
  const degreesIn = async (told: string) =>
    (await read(told)).education.map(({ degree, institution }) => [degree?.value, institution.value]);
  expect(
    await degreesIn(
      "Ada holds a PhD from Kvam University, where she was in the doctoral program of Tides and Walls. I completed my B.Sc. in Botany at Fen College, where I kept the herbarium during my undergraduate studies.",
    ),
  ).toEqual([
    ["PhD", "Kvam University"],
    ["B.Sc. in Botany", "Fen College"],
  ]);
  expect(
    await degreesIn("I study tides. I now study towards a PhD in the Department of Tides, funded by an EPSRC award."),
  ).toEqual([]);
});

test("each of the places that a sentence dates is a post of its own, and a fellowship is held where it says", async () => {
  expect(
    await postsIn(
      "I was a postdoc at Fen College (2019–2021), Kvam University (2017–2019) and the Salt Institute (2016).",
    ),
  ).toEqual([
    ["postdoc", "Fen College", "2019-2021"],
    ["postdoc", "Kvam University", "2017-2019"],
    ["postdoc", "Salt Institute", "2016-2016"],
  ]);
  expect(
    await postsIn("I held a postdoctoral fellowship from the Norland Council at Fen College in 2014-2016."),
  ).toEqual([["postdoctoral fellowship", "Fen College", "2014-2016"]]);
});

test("posts told ahead of what somebody is now are read, each with its own time", async () => {
  expect(
    await postsIn(
      "I was a postdoc at Fen College from 2019 to 2021 before joining Kvam University, where I am currently an Assistant Professor.",
    ),
  ).toEqual([
    ["Assistant Professor", "Kvam University", "-present"],
    ["postdoc", "Fen College", "2019-2021"],
  ]);
  expect(
    await postsIn(
      "From 2014 to 2017, I worked as a warden at Heron Labs; from 2017 to 2020, I was a Salt fellow at Fen College.",
    ),
  ).toEqual([
    ["warden", "Heron Labs", "2014-2017"],
    ["Salt fellow", "Fen College", "2017-2020"],
  ]);
  expect(
    await postsIn(
      "I completed my PhD at Mire University in 2015, was a postdoc at Fen College before becoming a lecturer at Kvam University in 2019.",
    ),
  ).toEqual([
    ["postdoc", "Fen College", "-"],
    ["lecturer", "Kvam University", "2019-present"],
  ]);
});

test("a biography as journals print it: with a firm as something, degrees respectively", async () => {
  const told =
    "Ada Reed (Member, SALT) received the B.S. degree in botany and the M.Sc. degree in tides from Mire University, Mire, Norland, in 2005 and 2007, respectively. From 2011 to 2013, she was with Heron Labs, Fen, as a Research Scientist. She is now an Associate Professor with the School of Botany, Fen College.";
  expect(await postsIn(told)).toEqual([
    ["Research Scientist", "Heron Labs", "2011-2013"],
    ["Associate Professor", "Fen College", "-present"],
  ]);
  expect(
    (await read(told)).education.map(({ degree, period }) => {
      const end = period?.value.end;
      return [degree?.value, typeof end === "object" ? end?.year : end];
    }),
  ).toEqual([
    ["B.S. in botany", 2005],
    ["M.Sc. in tides", 2007],
  ]);
});

test("a sentence ends behind letters in brackets, and a trade at an institution is a post", async () => {
  expect(
    await postsIn(
      "Ada Reed is a computational botanist at the Salt Institute (SI). Ada was a lecturer at Fen College in Kvam, NO. Since then she has worked on walls. Her previous appointments include Warden at Heron Labs (2010-2012).",
    ),
  ).toEqual([
    ["computational botanist", "Salt Institute", "-present"],
    ["lecturer", "Fen College", "-"],
    ["Warden", "Heron Labs", "2010-2012"],
  ]);
});

test("a degree has the school in its bracket, or that one graduated from with it", async () => {
  const schools = async (told: string) =>
    (await read(`About\n\n${told}`)).education.map(({ degree, institution }) => [degree?.value, institution.value]);
  expect(
    await schools("Ada holds a Ph.D. in Tides (Kvam University, 2015) and an M.A. in Botany (Fen College, 2010)."),
  ).toEqual([
    ["Ph.D. in Tides", "Kvam University"],
    ["M.A. in Botany", "Fen College"],
  ]);
  expect(
    await schools("I graduated from Fen College with a BSc in Botany in 2012, and from Kvam University with a PhD."),
  ).toEqual([
    ["BSc in Botany", "Fen College"],
    ["PhD", "Kvam University"],
  ]);
  expect(
    await schools("I studied botany at Mire University (BSc 2010, MSc 2012) and did my PhD at Kvam University."),
  ).toEqual([
    ["BSc", "Mire University"],
    ["MSc", "Mire University"],
    ["PhD", "Kvam University"],
  ]);
});

test("times told ahead of each post, a promotion, and a place told in the next sentence", async () => {
  expect(
    await postsIn("I spent 2016–2018 as a warden at Heron Labs and 2018–2019 as a research fellow at Fen College."),
  ).toEqual([
    ["warden", "Heron Labs", "2016-2018"],
    ["research fellow", "Fen College", "2018-2019"],
  ]);
  expect(await postsIn("I was promoted to Associate Professor at Kvam University in 2020.")).toEqual([
    ["Associate Professor", "Kvam University", "2020-present"],
  ]);
  expect(await postsIn("I was at Kvam University as a postdoc from 2018 to 2020.")).toEqual([
    ["postdoc", "Kvam University", "2018-2020"],
  ]);
  expect(await postsIn("I'm a postdoc. I work in the Tide Lab at Kvam University.")).toEqual([
    ["postdoc", "Kvam University", "-present"],
  ]);
});

test("the year of what is to come is none of a degree's", async () => {
  const { education } = await read(
    "I recently finished my PhD at Kvam University and will start as a lecturer at Fen College in August 2031.",
  );
  expect(education.map(({ period }) => period)).toEqual([null]);
});
