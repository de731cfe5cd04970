import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readHtml } from "#lib/ingest/readers/html.ts";

const FORM = (set: (words: string) => string) => `<h1>Ada Reed</h1>
<h2>Scientific publications</h2>
<p>${set("(a) Editorship of collective volumes")}</p>
<p>1. Reed, A. and Stone, O. (Eds.) (2019). Walls without salt: proceedings of a harbour workshop. Quayside Press.</p>
<p>${set("(b) Refereed articles and refereed letters in scientific journals")}</p>
<p>1. Reed, A. (2017). Slow tides in the north. Harbour Letters, 3: 7-19.</p>
<p>2. Reed, A. (2018). Doors of the bay. Harbour Letters, 4: 27-39.</p>
<h2>Lectures</h2>
<p>${set("(a) Invited plenary lectures at conferences and meetings abroad")}</p>
<p>2023 Tide Conference, Port Salt. “Salt and patience”</p>
<p>${set("(b) Presentation of posters at universities or other institutions")}</p>
<p>2022 Harbour Days, Fen. “Walls that do not wait”</p>`;

const read = (source: string) => draftOf(readHtml(source));

test("lines lettered through and set apart head what stands below them, whatever their words", () => {
  const { publications, activities } = read(FORM((words) => `<u>${words}</u>`));
  expect(publications.map(({ title, kind }) => [title.value, kind.value])).toEqual([
    ["Walls without salt: proceedings of a harbour workshop", "book"],
    ["Slow tides in the north", "journal"],
    ["Doors of the bay", "journal"],
  ]);
  expect(activities.filter(({ kind }) => kind === "talk")).toHaveLength(2);
});
