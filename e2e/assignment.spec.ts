import { expect, OPENING, test } from "./as.ts";

test.use({ options: { story: "assignment" } });

test("files are dealt evenly after a preview, and come first for those who were given them", async ({ as }) => {
  const chair = await as("chair");
  await chair.goto(`${OPENING}/assignment`);
  await chair.getByRole("button", { name: "Deal evenly…" }).click();
  const wanted = chair.getByRole("textbox", { name: "Readers for each file" });
  await wanted.fill("2");
  await chair.reload();
  await expect(wanted).toHaveValue("2");
  await expect(chair.getByText("What you typed here before is back.")).toBeVisible();
  await chair.getByRole("button", { name: "Preview" }).click();
  await expect(chair.getByRole("heading", { name: "What this deal would do" })).toBeVisible();
  await chair.getByRole("button", { name: "Apply" }).click();
  await expect(chair.getByRole("heading", { name: "What this deal would do" })).toHaveCount(0);
  const wen = chair.getByRole("checkbox", { name: /^Wen-Chi Tsou reads Bashir Tchagbélé/ });
  await expect(wen).toHaveCount(0);

  const member = await as("member");
  await member.goto(`${OPENING}/review`);
  const rows = member.getByRole("table").first().getByRole("row");
  await expect(rows.nth(1)).toContainText("assigned to you");
  await member.goto(`${OPENING}/assignment`);
  expect(await member.getByRole("table").first().getByRole("row").count()).toBeGreaterThan(2);
});
