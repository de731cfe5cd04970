import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (...lines: string[]) => {
  const list = lines.map((line) => `- ${line}`).join("\n");
  const source = `# Ada Reed\n\n## Publications\n\n- Reed, Ada; Fell, Carl (2020). Gates of the northern harbours. Harbour Letters, 61 (1), 90–113.\n- Reed, Ada (2016). Salt in the wells. Harbour Letters, 57 (2), 9–13.\n${list}\n`;
  const { publications } = await ingest(new TextEncoder().encode(source), "cv.md");
  return publications
    .slice(2)
    .map(({ title, authors, kind }) => [title.value, authors.map(({ value }) => value).join("; "), kind.value]);
};

test("years parted by a sign of arithmetic belong to the title", async () => {
  expect(
    await read("Reed, Ada (2014). Tides and silence in old harbours, 1780−1840. Harbour Letters, 45 (3), 331−350."),
  ).toEqual([["Tides and silence in old harbours, 1780–1840", "Ada Reed", "journal"]]);
});

test("editors behind a title that asks, without “in”", async () => {
  const [[title, authors] = []] = await read(
    "Reed, Ada; Stone, Olaf (2017). Who hears the slow tide? Moss, B. (Toim.). The wall speaks (145−170). Salina: Kai Kirjastus.",
  );
  expect([title, authors]).toEqual(["Who hears the slow tide?", "Ada Reed; Olaf Stone"]);
});

test("a bracket behind the title says of what it is a review", async () => {
  expect(
    await read(
      "Reed, Ada (2020). Whose salt is it [Arvustus: C. Fell, Walls and Wells, 2018]. Harbour Letters, 63 (4), 349–352.",
    ),
  ).toEqual([["Whose salt is it", "Ada Reed", "other"]]);
});
