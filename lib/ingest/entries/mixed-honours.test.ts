import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const activities = async (source: string) =>
  (await ingest(new TextEncoder().encode(`# Ada Reed\n\n${source}\n`), "cv.md")).activities.map(
    ({ kind, text }) => `${kind}: ${text.value}`,
  );

test("below honours and service each line is told apart", async () => {
  expect(
    await activities(
      "## Awards and service\n\n- Harbour Prize of the Tide Society, 2021\n- Member, jury of the Harbour Prize, since 2017\n- Reviewer, Harbour Letters",
    ),
  ).toEqual([
    "award: Harbour Prize of the Tide Society, 2021",
    "service: Member, jury of the Harbour Prize, since 2017",
    "service: Reviewer, Harbour Letters",
  ]);
  expect(
    await activities("## Нагороди, громадська робота\n\n- Подяка міста Порт, 2021\n- Член журі конкурсу, з 2017"),
  ).toEqual(["award: Подяка міста Порт, 2021", "service: Член журі конкурсу, з 2017"]);
});

test("courses on one line that each end in a bracket are several, the line to be signed is none", async () => {
  expect(
    await activities(
      "## Teaching\n\nBotany of bays (BSc); Slow tides (MSc); Salt walls (MSc, in Norlandish)\n\nDean ____________ C. Fell",
    ),
  ).toEqual([
    "teaching: Botany of bays (BSc)",
    "teaching: Slow tides (MSc)",
    "teaching: Salt walls (MSc, in Norlandish)",
  ]);
});
