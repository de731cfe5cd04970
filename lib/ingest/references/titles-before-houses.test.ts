import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const ARTICLES = `
- T. Vane and D. Fell, "Salvage at low tide", *Journal of Maritime Law* 31 (2020), 44–71
- T. Vane, "Mud", *Harbour Letters* 12, 2017, 3–9.
- T. Vane, "Muddy law of the northern coast", *Harbour Letters* 14, 2016, 4–22.
- T. Vane, "The quay as contract", *Fen Law Review* 3 (2015), 1–19.`;

test.each([
  ["*The law of leaning walls*, Quayside Press, Port Salt, 2022", "The law of leaning walls"],
  ["*Salt and law*, Quayside University Press, 2021", "Salt and law"],
  ["*Salt and law in the north*. Routledge, 2021", "Salt and law in the north"],
  ["*Salt and Tides: A History of the Quay*, Quayside University Press, 2021", "Salt and Tides: A History of the Quay"],
  ["*Walls of Norland*. Kvam: Fen Verlag, 2018", "Walls of Norland"],
])(
  "a title in italics in front of its house is a book, however the articles around it are set: %s",
  async (book, title) => {
    const source = `# Tom Vane\n\n## Publications\n\n- T. Vane, ${book}${ARTICLES}\n`;
    const { publications } = await ingest(new TextEncoder().encode(source), "cv.md");
    expect([publications[0]?.title.value, publications[0]?.kind.value]).toEqual([title, "book"]);
    expect(publications.slice(1).map(({ kind }) => kind.value)).toEqual(Array(4).fill("journal"));
    expect(publications[1]?.venueAsPrinted?.value).toBe("Journal of Maritime Law");
  },
);
