import { expect, test } from "vitest";
import type { Draft } from "#lib/ingest/draft.ts";
import { ingest } from "#lib/ingest/ingest.ts";

const read = (text: string, name = "cv.md"): Promise<Draft> => ingest(new TextEncoder().encode(text), name);

test("families of two words before bare letters, with or without a small word between them", async () => {
  const draft = await read(`# Bea Moss

## Publications

1. de Vera Pazos JC, Goul F, Fell GW, **Moss BE**, Stone M. 2017. **Slow tides on the eastern walls**. *Harbour Studies* 15(3):172-178.
2. Vaz e Pinto AM, Sobral‐Reed T, **Moss BE**, Stone M. 2018. **Salt and the people of the fens**. *Mire Letters* 12(10):17-25.
3. Goul F, **Moss BE**, Fell GW. 2019. **What a wall remembers**. *Harbour Studies* 17(1):1-9.
`);
  expect(draft.publications.map(({ authors }) => authors.map(({ value }) => value))).toEqual([
    ["JC de Vera Pazos", "F Goul", "GW Fell", "BE Moss", "M Stone"],
    ["AM Vaz e Pinto", "T Sobral-Reed", "BE Moss", "M Stone"],
    ["F Goul", "BE Moss", "GW Fell"],
  ]);
});

test("a comma lost behind the initials of somebody with a family name of several words", async () => {
  const draft = await read(`# Bea Moss

## Publications

- Fell, D., Vera Pazos, A.M., Stone, J., Minna Gell Port, J. **Moss, B.K.**, Reed, K., Quill, S. (2020). One tide for all the walls of the north. Harbour Studies
- **Moss, B.K.**, Stone, D., Reed, C. (2021). Salt and the people of the fens. Mire Letters 20:321
`);
  expect(draft.publications[0]?.authors.map(({ value }) => value).slice(3, 6)).toEqual([
    "J. Minna Gell Port",
    "B.K. Moss",
    "K. Reed",
  ]);
});

test("ranks of a meeting are remarks, and its letters with the year make it one; papers and chapters in one list may be either", async () => {
  const draft = await read(`# Bea Moss

## Selected Publications and book chapter

- Moss, Bea and Stone, Carl (2016), "Walls based on peat", *TIDA 2016*, Rating: C
- Moss, Bea and Reed, Ada (2025), "A view of salt and its walls", *Tidal Science of Walls (TSW 2025)*
- Moss, Bea (2022), "Salt and the people of the fens", *Mire Journal of Tides* 11(1), 12–19.
`);
  expect(draft.publications.map(({ venueAsPrinted, kind }) => [venueAsPrinted?.value, kind.value])).toEqual([
    ["TIDA 2016", "conference"],
    ["Tidal Science of Walls (TSW 2025)", "conference"],
    ["Mire Journal of Tides", "journal"],
  ]);
});

test("schools and workshops that somebody went to are no papers; a journal on teaching computers heads no degrees", async () => {
  const draft = await read(`# Bea Moss

## Conferences, summer schools, and workshops

- 8 Jun 2026 – Masterclass: walls and tides. Kvam University; Port Salt, Norland.

## Publications

Slow tides and the schools of the north

Bea Moss, Carl Stone.

Computer Education (in Norlandish) 2026
`);
  expect(draft.publications.some(({ title }) => /masterclass/i.test(title.value))).toBe(false);
  expect(draft.sections.map(({ kind }) => kind)).not.toContain("education");
});
