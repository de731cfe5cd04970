import type { Page } from "@playwright/test";
import { expect, type Story, test } from "./as.ts";

test.use({ options: { story: "whole-search", empty: true } });
test.setTimeout(240_000);

const SEARCH = "/assistant-professor-in-hydrology";
const [ASTRID, BENEDIKT, CHIARA] = ["Astrid Holmgaard", "Benedikt Arnau", "Chiara Vessel"] as const;

/** What each of them gives each file: five marks, in the order of the rubric. */
const MARKS = {
  Vera: { [ASTRID]: "54445", [BENEDIKT]: "33333", [CHIARA]: "44444" },
  Jonas: { [ASTRID]: "44444", [BENEDIKT]: "32333", [CHIARA]: "45444" },
  Amara: { [ASTRID]: "55445", [BENEDIKT]: "23323", [CHIARA]: "34344" },
  Lucia: { [ASTRID]: "44354", [BENEDIKT]: "33233", [CHIARA]: "44434" },
  Kenji: { [ASTRID]: "44443", [BENEDIKT]: "43333" },
} as const;
type Reader = keyof typeof MARKS;
const READERS = Object.keys(MARKS) as Reader[];

/** What the console says to whoever starts Shortlist for the first time; it may come a moment after the address. */
const CODE = /one-time code:\s+(\S+)/;

test("a whole search: six people, each in a browser of their own, from the lock of the rubric to the ballot", async ({
  nobody,
  server,
}) => {
  await expect.poll(() => server.printed()).toMatch(CODE);
  const code = CODE.exec(server.printed())?.[1] ?? "";
  const chair = await setUp(await nobody(), code);
  const page = { Vera: chair, ...(await invited(chair, nobody)) };
  const everyReader = (act: (one: Page, name: Reader) => Promise<void>) =>
    Promise.all(READERS.map((name) => act(page[name], name)));

  await test.step("files are read and accepted", async () => {
    await chair.goto(`${SEARCH}/import`);
    await chair.getByLabel("Files to import").setInputFiles(
      [ASTRID, BENEDIKT, CHIARA].map((name) => ({
        name: `${name.split(" ")[1]}.md`,
        mimeType: "text/markdown",
        buffer: Buffer.from(cvOf(name)),
      })),
    );
    await chair.getByRole("button", { name: "Accept 3 confident" }).click({ timeout: 20_000 });
    await expect(chair.getByText("3 accepted.")).toBeVisible();
  });

  await test.step("members see no candidate before the review begins", async () => {
    await page.Jonas.goto(`${SEARCH}/candidates`);
    await expect(page.Jonas.getByText(ASTRID)).toHaveCount(0);
  });

  await test.step("the rubric is locked and the review begins", async () => {
    await chair.goto(`${SEARCH}/rubric`);
    await chair.getByRole("button", { name: "Lock …" }).click();
    await chair.getByRole("button", { name: "Lock", exact: true }).click();
    await expect(chair.getByRole("button", { name: "Lock …" })).toHaveCount(0);
    await moveTo(chair, "independent review");
  });

  await test.step("conflicts come before the first file: one of the six steps back from one candidate", async () => {
    await everyReader(async (one, name) => {
      await one.goto(`${SEARCH}/review`);
      if (name === "Kenji") {
        await one.getByRole("button", { name: "Declare a conflict" }).click();
        const form = one.getByRole("dialog");
        await form.getByRole("combobox", { name: "Candidate" }).click();
        await one.getByRole("option", { name: CHIARA }).click();
        await form.getByRole("textbox", { name: "In a few words" }).fill("A paper together, in press.");
        await form.getByRole("button", { name: "Declare" }).click();
        await expect(one.getByRole("link", { name: CHIARA })).toHaveCount(0);
      }
      await one.getByRole("button", { name: "I have no conflicts to declare" }).click();
      await expect(one.getByRole("link", { name: ASTRID })).toBeVisible();
    });
  });

  await test.step("one hands in; the others' eyes stay sealed until their own is in", async () => {
    await score(page.Jonas, ASTRID, MARKS.Jonas[ASTRID], "Jonas on the river gauges.");
    await page.Amara.goto(`${SEARCH}/candidates`);
    await page.Amara.getByRole("link", { name: ASTRID }).click();
    await expect(page.Amara.getByRole("region", { name: "Reviews" })).toContainText("Sealed.");
    expect(await page.Amara.content()).not.toContain("river gauges");
    await score(page.Amara, ASTRID, MARKS.Amara[ASTRID], "Amara on the flood maps.");
    await page.Amara.goto(`${SEARCH}/candidates`);
    await page.Amara.getByRole("link", { name: ASTRID }).click();
    await expect(page.Amara.getByText("Jonas on the river gauges.")).toBeVisible();
  });

  await test.step("all read the rest, at the same time", async () => {
    await everyReader(async (one, name) => {
      for (const [candidate, marks] of Object.entries(MARKS[name])) {
        if (candidate === ASTRID && (name === "Jonas" || name === "Amara")) continue;
        await score(one, candidate, marks, `${name} on ${candidate}.`);
      }
    });
    await page.Dilys.goto(SEARCH);
    expect(await page.Dilys.content()).not.toContain("river gauges");
  });

  await test.step("in the discussion a mark is changed with a reason, beside the first round", async () => {
    await moveTo(chair, "discussion");
    await page.Lucia.goto(`${SEARCH}/candidates`);
    await page.Lucia.getByRole("link", { name: BENEDIKT }).click();
    await expect(page.Lucia.getByText(`Kenji on ${BENEDIKT}.`)).toBeVisible();
    await deskOf(page.Lucia, BENEDIKT);
    await page.Lucia.getByRole("radio", { name: /^4 Strong/ }).check();
    await page.Lucia.getByRole("textbox", { name: "Why does it differ from the first round?" }).fill(
      "The second data set was in the appendix.",
    );
    await page.Lucia.getByRole("button", { name: "Submit again" }).click();
    await expect(page.Lucia).not.toHaveURL(/review\/\d+$/);
    await chair.goto(`${SEARCH}/candidates`);
    await chair.getByRole("link", { name: BENEDIKT }).click();
    await expect(chair.getByText("The second data set was in the appendix.").first()).toBeVisible();
  });

  await test.step("the recused reader finds nothing of their candidate, in no table and no file", async () => {
    for (const room of ["", "/candidates", "/publications", "/ranking", "/review"]) {
      await page.Kenji.goto(`${SEARCH}${room}`);
      await expect(page.Kenji.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.Kenji.getByRole("main")).not.toContainText(`Tides of ${CHIARA}`);
      await expect(page.Kenji.getByRole("main").getByRole("link", { name: CHIARA })).toHaveCount(0);
    }
    const file = await page.Kenji.request.get(`${server.origin}${SEARCH}/export/candidates?format=csv`);
    expect(await file.text()).toContain(ASTRID);
    expect(await file.text()).not.toContain(CHIARA);
  });

  await test.step("the last names go to a ballot, sealed until it is closed", async () => {
    await moveTo(chair, "decision");
    await chair.goto(`${SEARCH}/ballot`);
    await chair.getByRole("checkbox", { name: ASTRID }).check();
    await chair.getByRole("checkbox", { name: CHIARA }).check();
    await chair.getByRole("checkbox", { name: BENEDIKT }).check();
    await chair.getByRole("button", { name: "Open the ballot over 3 names" }).click();
    await expect(chair.getByText("Who has voted")).toBeVisible();
    await everyReader(async (one, name) => {
      await one.goto(`${SEARCH}/ballot`);
      const order = name === "Jonas" ? [CHIARA, ASTRID, BENEDIKT] : [ASTRID, CHIARA, BENEDIKT];
      for (const candidate of order) {
        if (name === "Kenji" && candidate === CHIARA) continue;
        await one.getByRole("group", { name: candidate }).getByRole("radio", { name: "Yes" }).check();
        await one.getByRole("button", { name: `Rank ${candidate} next` }).click();
      }
      await one.getByRole("button", { name: "Hand in" }).click();
      await expect(one.getByText("Handed in.").first()).toBeVisible();
      await expect(one.getByRole("heading", { name: "First ballot" })).toHaveCount(0);
    });
  });

  await test.step("closed, it says who stands before whom, by whom ranked and who was recused", async () => {
    await chair.goto(`${SEARCH}/ballot`);
    await chair.getByRole("button", { name: "Close the ballot…" }).click();
    await expect(chair.getByText("Everyone has voted.")).toBeVisible();
    await chair.getByRole("button", { name: "Close and count" }).click();
    const rows = chair.getByRole("region", { name: "Both orders" }).getByRole("row");
    await expect(rows.nth(1)).toContainText(ASTRID);
    await expect(rows.nth(2)).toContainText(CHIARA);
    await expect(rows.nth(3)).toContainText(BENEDIKT);
    await chair.getByText(/^Every pair in words/).click();
    await expect(chair.getByText(`${ASTRID} over ${CHIARA} 3–1, 1 recused`)).toBeVisible();
    await page.Kenji.goto(`${SEARCH}/ballot`);
    await expect(page.Kenji.getByRole("region", { name: "Both orders" })).toContainText(ASTRID);
    await expect(page.Kenji.getByRole("main")).not.toContainText(CHIARA);
  });
});

async function setUp(chair: Page, code: string): Promise<Page> {
  await chair.goto("/setup");
  await chair.getByLabel("One-time code").fill(code);
  await chair.getByLabel("Your name").fill("Vera Castellan");
  await chair.getByLabel("E-mail").fill("vera@example.edu");
  await chair.getByRole("textbox", { name: "Password" }).fill("a long enough password");
  await chair.getByLabel("Position searched for").fill("Assistant Professor in Hydrology");
  await chair.getByLabel("Department").fill("Department of Earth Sciences");
  await chair.getByRole("button", { name: "Set up" }).click();
  await expect(chair).toHaveURL(new RegExp(`${SEARCH}$`));
  return chair;
}

/** Five more join by their links, each in a browser of their own. */
async function invited(chair: Page, nobody: Story["nobody"]) {
  await chair.goto(`${SEARCH}/settings`);
  const join = async (name: string, role: "Member" | "Observer") => {
    await chair.getByRole("textbox", { name: "Name", exact: true }).fill(`${name} Lindqvist`);
    await chair.getByRole("textbox", { name: "E-mail" }).fill(`${name.toLowerCase()}@example.edu`);
    await chair.getByRole("combobox", { name: "Role", exact: true }).click();
    await chair.getByRole("option", { name: role }).click();
    await chair.getByRole("button", { name: "Invite" }).click();
    await expect(chair.getByRole("cell", { name: `${name} Lindqvist`, exact: true })).toBeVisible();
    const link = await chair.getByLabel("Invitation link").inputValue();
    const page = await nobody();
    await page.goto(link);
    await page.getByRole("textbox", { name: "Choose a password" }).fill("another long password");
    await page.getByRole("button", { name: "Join" }).click();
    await expect(page).toHaveURL(new RegExp(`${SEARCH}$`));
    return page;
  };
  return {
    Jonas: await join("Jonas", "Member"),
    Amara: await join("Amara", "Member"),
    Lucia: await join("Lucia", "Member"),
    Kenji: await join("Kenji", "Member"),
    Dilys: await join("Dilys", "Observer"),
  };
}

async function moveTo(chair: Page, phase: string): Promise<void> {
  await chair.goto(`${SEARCH}/settings`);
  await chair.getByRole("button", { name: `Move to ${phase}` }).click();
  await expect(chair.getByRole("listitem").filter({ hasText: new RegExp(phase, "i") })).toHaveAttribute(
    "aria-current",
    "step",
  );
}

async function deskOf(page: Page, candidate: string): Promise<void> {
  await page.goto(`${SEARCH}/review`);
  await page.getByRole("link", { name: candidate }).click();
  await expect(page.getByRole("heading", { name: candidate, level: 1 })).toBeVisible();
}

/** One key a mark, one to the next criterion. */
async function score(page: Page, candidate: string, marks: string, comment: string): Promise<void> {
  await deskOf(page, candidate);
  for (const [at, mark] of [...marks].entries()) {
    const level = page.locator("[data-criterion]").nth(at).locator(`input[value="${mark}"]`);
    await expect(async () => {
      await page.keyboard.press(mark);
      await expect(level).toBeChecked({ timeout: 1000 });
    }).toPass();
    await page.keyboard.press("j");
  }
  await page.getByRole("radio", { name: "Interview" }).check();
  await page.getByRole("textbox", { name: "Comment" }).fill(comment);
  const here = page.url();
  await page.getByRole("button", { name: "Submit and next" }).click();
  await expect(page).not.toHaveURL(here);
}

function cvOf(name: string): string {
  const domain = `${name.split(" ")[1]?.toLowerCase()}@example.edu`;
  return `# ${name}

${domain}

## Education

- Ph.D. in Hydrology, Utrecht University, 2018-2022

## Publications

1. **${name}**, Ines Okello. Tides of ${name}. *Water Resources Research*, 2023.
2. **${name}**. Small rivers, long memory. *Journal of Hydrology*, 2021.
`;
}
