import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { areUnparted, turnUnparted } from "#lib/ingest/references/turned-names.ts";

const publications = async (list: string) =>
  (await ingest(new TextEncoder().encode(`# Ada Reed\n\n## Publications\n\n${list}`), "cv.md")).publications;

const authors = async (list: string) =>
  (await publications(list)).map(({ authors: people }) => people.map(({ value }) => value));

test("one person may be turned with two given names; initials at the end of a line go on with the name on the next", async () => {
  expect(
    await authors(`Reed, Ada Mae. 2016. "Slow tides of the northern coast". *Harbour Studies* 4 (1): 57--70.

Reed, Ada Mae. 2015. "Salt and time on the coast". *Harbour Studies* 3 (1): 7--17.`),
  ).toEqual([["Ada Mae Reed"], ["Ada Mae Reed"]]);
  expect(
    await authors(`-   C. Stone, R. Fell, B. D.
    Vane, **A. M. Reed**, E. Moss. Slow tides of the northern coast.
    *Harbour Studies* 4 (2016), 57--70.
-   **A. M. Reed**, C. Stone. Salt and time on the coast. *Harbour Studies* 3 (2015), 7--17.`),
  ).toEqual([
    ["C. Stone", "R. Fell", "B. D. Vane", "A. M. Reed", "E. Moss"],
    ["A. M. Reed", "C. Stone"],
  ]);
});

test("letters set above the line behind names are no part of them, those in a title are", async () => {
  const list = `Superscripts indicate career stages (Graduate, Undergraduate).

1. Stone, C.<sup>G</sup>, **A. Reed**, and R. Fell<sup>UG</sup>. 2019. Slow tides of the northern coast. *Harbour Studies* 8: 4–9.
2. **Reed, A.**, B. Vane<sup>G</sup>, and C. Stone<sup>G</sup>. 2018. Salt and time on the coast. *Harbour Studies* 7: 14–19.
3. Fell, R.<sup>UG</sup> and **A. Reed**. 2017. Bounds in L<sup>p</sup> spaces of walls. *Harbour Studies* 6: 24–29.`;
  expect(await authors(list)).toEqual([
    ["C. Stone", "A. Reed", "R. Fell"],
    ["A. Reed", "B. Vane", "C. Stone"],
    ["R. Fell", "A. Reed"],
  ]);
  expect((await publications(list)).at(-1)?.title.value).toBe("Bounds in Lp spaces of walls");
});

test("who signs with letters alone among names in full is one of them", async () => {
  expect(
    await authors(`- **A.R.** and Carl Stone. Slow tides of the northern coast. *Harbour Studies*, 2019.
- Carl Stone, Olaf Fell, Eva Moss, **A.R.** and Bo Vane. Salt and time on the coast. *Harbour Studies*, 2018.
- Moss Reed, E., Carl Stone and Olaf Fell. Walls of the northern coast. *Harbour Studies*, 2017.`),
  ).toEqual([
    ["A.R.", "Carl Stone"],
    ["Carl Stone", "Olaf Fell", "Eva Moss", "A.R.", "Bo Vane"],
    ["E. Moss Reed", "Carl Stone", "Olaf Fell"],
  ]);
});

test("initials may stand before the given name of who is turned, particles behind those of who is not, a dash for both", async () => {
  expect(
    await authors(`Stone, P. L. Carla, and Ada Reed. 2021. ‘Mending and Breaking Walls’. *Harbour Studies* 20(1): 86–101.

Fell, Dora, Ada Reed, and Ian L. J. van der Moss. “Intuitions About Slow Tides.” Harbour Studies 27, no. 8 (2016): 69–77.

Reed, Ada. “688,112 Tides: Mining the Content of Walls.” Salt Letters 1, no. 3 (2016): 14.

———. Verified, Shared, Modular, and Slow Research on the Tides. Salt Letters, 7(2), 40 (2019).`),
  ).toEqual([
    ["P. L. Carla Stone", "Ada Reed"],
    ["Dora Fell", "Ada Reed", "Ian L. J. van der Moss"],
    ["Ada Reed"],
    ["Ada Reed"],
  ]);
});

test("a family name of two words before the comma takes the given name behind it, first of a list or in every name", async () => {
  expect(
    await authors(`- Vera Pazos, Eva, and Ada Reed (2021), “Slow tides of the northern coast,” *Harbour Studies* 4 (1): 57–70.
- Vera Pazos, Eva M., Carl Stone, and Ada Reed (2020), “Salt and time on the coast,” *Harbour Studies* 3 (1): 7–17.
- Vera Pazos, Eva e Ada Reed (2019), “Muros do cais,” *Harbour Studies* 2 (1): 7–17.
- Reed, Ada, Vera Pazos, Eva & Stone, Carl (2018), “Ropes of the quay,” *Harbour Studies* 2 (1): 7–17.
- Ada Reed, Eva Vera Pazos, and Carl Stone (2017), “Boats of the quay,” *Harbour Studies* 1 (1): 7–17.
- Carla Vaz e Pinto, Ada Reed e Eva Vera Pazos (2016), “Velas do cais,” *Harbour Studies* 1 (1): 27–37.`),
  ).toEqual([
    ["Eva Vera Pazos", "Ada Reed"],
    ["Eva M. Vera Pazos", "Carl Stone", "Ada Reed"],
    ["Eva Vera Pazos", "Ada Reed"],
    ["Ada Reed", "Eva Vera Pazos", "Carl Stone"],
    ["Ada Reed", "Eva Vera Pazos", "Carl Stone"],
    ["Carla Vaz e Pinto", "Ada Reed", "Eva Vera Pazos"],
  ]);
});

test("a given name that is also a small word of family names turns nobody around", async () => {
  expect(
    await authors(`- Bin Gao, Hui Tan, Min Lei and Ada Reed. Slow tides of the northern coast. *Harbour Studies*, 2016.
- Le Gao, Ada Reed. Salt and time on the coast. *Harbour Studies*, 2015.`),
  ).toEqual([
    ["Bin Gao", "Hui Tan", "Min Lei", "Ada Reed"],
    ["Le Gao", "Ada Reed"],
  ]);
});

test.each([
  [
    ["Reed AB", "Stone C", "Fell DJ"],
    ["AB Reed", "C Stone", "DJ Fell"],
  ],
  [
    ["van der Reed A", "Ten Stone C", "Vera de Fell R"],
    ["A van der Reed", "C Ten Stone", "R Vera de Fell"],
  ],
  [
    ["Reed A.B.", "Moss-Fell H-j"],
    ["A.B. Reed", "H-j Moss-Fell"],
  ],
  [
    ["Reed A.", "J. Stone", "Moss H."],
    ["A. Reed", "J. Stone", "H. Moss"],
  ],
  [
    ["Reed A", "Stone C", "Fen Salt Group", "Fell DJ", "Moss B"],
    ["A Reed", "C Stone", "Fen Salt Group", "DJ Fell", "B Moss"],
  ],
])("%j have their initials behind", (printed, turned) => {
  expect(areUnparted(printed)).toBe(true);
  expect(printed.map(turnUnparted)).toEqual(turned);
});

test.each([
  [["Ada Reed", "Carl Stone"]],
  [["AB Reed", "C Stone"]],
  [["ADA LI", "XIN WU"]],
  [["Xin LI", "Ada REED"]],
  [["A. Reed III"]],
])("%j are in order", (printed) => {
  expect(areUnparted(printed)).toBe(false);
});

test("some people of a list with two given names, all turned", async () => {
  expect(
    await authors(`**Slow tides of the northern coast**

**Reed-Stone, Ada Mae**, Moss, Bea, Fell Dean, Eva, Vane, Carl J.

*Harbour Studies* · 2016

**Salt and time on the coast**

Moss, Bea, **Reed-Stone, Ada Mae**

*Harbour Studies* · 2015`),
  ).toEqual([
    ["Ada Mae Reed-Stone", "Bea Moss", "Eva Fell Dean", "Carl J. Vane"],
    ["Bea Moss", "Ada Mae Reed-Stone"],
  ]);
});

test("small words and short families of lists without stops are turned; for whom authors wrote signs nothing", async () => {
  const { publications } = await ingest(
    new TextEncoder().encode(
      [
        "# Mae S. Reed\n\n## Papers\n",
        "1. **Reed MS**, Vane G, de los Prados G, Fell AB, & Stone OB (2017). Heat maps of the tides. *Shore Letters* 10:35.",
        "2. Lemas DJ, **Reed MS**, Du X, Patel KU, & Delcher C (2020). Estimating tides from the salt of a wall. *Salt Studies* 4:12.",
        "3. Fell SS, Moss A, **Reed MS**, Vane CW; on behalf of the Harbour Council on Tides and Salt. Tide and wall statistics 2020. *Shore Letters*. 2020;141:1–458.",
        "4. **Reed MS**, Stone OB, Fell AC (2012). Submitted for your consideration: the gains of a novel tide. *Harbour Letters* 3:145.",
      ].join("\n"),
    ),
    "cv.md",
  );
  expect(
    publications.map(({ title, authors, status }) => [
      authors.map(({ value }) => value).join("; "),
      title.value,
      status.value,
    ]),
  ).toEqual([
    ["MS Reed; G Vane; G de los Prados; AB Fell; OB Stone", "Heat maps of the tides", "published"],
    ["DJ Lemas; MS Reed; X Du; KU Patel; C Delcher", "Estimating tides from the salt of a wall", "published"],
    ["SS Fell; A Moss; MS Reed; CW Vane", "Tide and wall statistics 2020", "published"],
    ["MS Reed; OB Stone; AC Fell", "Submitted for your consideration: the gains of a novel tide", "published"],
  ]);
});

test("what a child is called between family name and initials, or behind them, belongs to one person", async () => {
  expect(
    await authors(`1. **Reed AB**, Vane JN III, Stone O. Salt intake and tides. *Tidal Medicine*. 2015;12:1–8.

2. Vane, III, JN, **Reed AB**, Moss, Jr. MG, Fell C. Pressure of walls in the north. *Salt Health*. 2016;13:18–28.

3. Fell C, **Reed AB**. Walls of salt. *Tidal Medicine*. 2011;10:1–8.`),
  ).toEqual([
    ["AB Reed", "JN Vane III", "O Stone"],
    ["JN Vane III", "AB Reed", "MG Moss Jr", "C Fell"],
    ["C Fell", "AB Reed"],
  ]);
});

test("in a list of names in full, numbers behind them are no initials", () => {
  expect(areUnparted(["Ada Reed III", "Olaf Stone", "Carl Fell"])).toBe(false);
  expect(areUnparted(["Reed AB III", "Stone O", "Fell CD"])).toBe(true);
});
