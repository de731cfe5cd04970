import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

test("the words a file uses for how far its papers are stand in front of their titles", async () => {
  const cv = `#+title: CV
#+author: Orla Fennimore
#+todo: CONCEPT(c) INGEDIEND(i!) | GEACCEPTEERD(g)

* Publicaties
** In de maak
*** GEACCEPTEERD Slow tides of a sinking harbour
Stone, O., *Fennimore, O.* /Journal of Tides/
*** INGEDIEND Counting gates from the wall                 :artikel:
Moss, B. (promovenda), *Fennimore, O.*, Reed, A. [[https://port.example/x][Salt Archive]], 2025
*** CONCEPT Salt infiltration under a fifth flood
*Fennimore, O.*, Moss, B.
`;
  const { publications } = await ingest(new TextEncoder().encode(cv), "cv.org");
  expect(publications.map(({ title, status }) => [title.value, status.value])).toEqual([
    ["Slow tides of a sinking harbour", "published"],
    ["Counting gates from the wall", "submitted"],
    ["Salt infiltration under a fifth flood", "working"],
  ]);
});
