import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";

function ends(list: string, heading = "Employment") {
  const { employment, education } = draftOf(readMarkdown(`# Orla Fennimore\n\n## ${heading}\n\n${list}`));
  return [...employment, ...education].map(({ period }) => {
    const end = period?.value.end;
    return [period?.value.start?.year ?? null, end === "present" ? end : end?.year];
  });
}

test("a dash that parts stretches of time from posts parts lone years from them too", () => {
  expect(ends("- 2019 – 2021 – Curator, Kvam University\n- 2018 – Warden, Fen College")).toEqual([
    [2019, 2021],
    [2018, 2018],
  ]);
  expect(
    ends("- 2019 – 2021 – PhD in Botany, Kvam University\n- 2018 – MSc in Botany, Fen College", "Education"),
  ).toEqual([
    [2019, 2021],
    [null, 2018],
  ]);
});

test("several lone years that each stand before a dash are parted by it", () => {
  expect(ends("- 2019 – Research Assistant, Kvam University\n- 2018 – Research Intern, Fen College")).toEqual([
    [2019, 2019],
    [2018, 2018],
  ]);
});

test("a dash of its own before the one that parts leaves the date open, as does one with nothing behind", () => {
  expect(ends("- 2021– – Curator, Kvam University\n- 2018–2020 – Warden, Fen College")).toEqual([
    [2021, "present"],
    [2018, 2020],
  ]);
  expect(
    ends("- Curator, Kvam University, 2021–\n- Lecturer, Kvam University, 2020–\n- 2018–2020 – Warden, Fen College"),
  ).toEqual([
    [2021, "present"],
    [2020, "present"],
    [2018, 2020],
  ]);
});
