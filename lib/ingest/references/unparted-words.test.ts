import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const titles = async (list: string) => {
  const page = `<html><body><h1>Ada Reed</h1><h2>Publications</h2><ul>${list}</ul></body></html>`;
  return (await ingest(new TextEncoder().encode(page), "cv.html")).publications.map(({ title }) => title.value);
};

test("no mark within a formula parts a title", async () => {
  expect(
    await titles(`<li><b>Lanterns with $Q_2=2$ and $r(Y)=dim (Y)$. Mire Math. Nachr. 271, No. 3, 312-325 (2005).</b></li>
<li><b>Sheets with $r_h=s=2$. (With B. Moss) Mire Mathematicae 137 (2001) 4, 221-236.</b></li>
<li><b>Salt and time on the coast. Mire Mathematicae 140 (2000) 2, 35-47.</b></li>`),
  ).toEqual(["Lanterns with $Q_2=2$ and $r(Y)=dim (Y)$", "Sheets with $r_h=s=2$", "Salt and time on the coast"]);
});

test("a short name in brackets and a colon stand within a title", async () => {
  expect(
    await titles(`<li>Reed, A., & Moss, B. (2021). Testing the Index of Quay Walls (IQW-20): SEA and Network Analysis in harbours. Wall Studies.</li>
<li>Reed, A. (2020). The Salt Test: Use of walls (Under Review). Wall Studies.</li>
<li>Moss, B., & Reed, A. (2019). What the quays remember of the tides. Wall Studies, 4(1), 5-7.</li>`),
  ).toEqual([
    "Testing the Index of Quay Walls (IQW-20): SEA and Network Analysis in harbours",
    "The Salt Test: Use of walls",
    "What the quays remember of the tides",
  ]);
});

test("marks behind names that TeX sets are no formula with names in it", async () => {
  const page = `<html><body><h1>Ada Reed</h1><h2>Publications</h2><ul>
<li><b>Slow tides of the northern coast</b><br>Stone O$^{\\ast}$, Reed A$^{\\ast}$, Moss B$^{\\ast}$, Fell C.<br><i>Tidal Studies</i> 14(1):4003, 2021.</li>
<li><b>Salt and time on the quays</b><br>Reed A, Moss B$^{\\ast}$.<br><i>Tidal Studies</i> 12(1):303, 2019.</li></ul></body></html>`;
  const { publications } = await ingest(new TextEncoder().encode(page), "cv.html");
  expect(publications.map(({ authors }) => authors.map(({ value }) => value))).toEqual([
    ["O Stone", "A Reed", "B Moss", "C Fell"],
    ["A Reed", "B Moss"],
  ]);
});
