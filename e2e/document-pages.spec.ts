import { expect, OPENING, test } from "./as.ts";

test.use({ options: { story: "document-pages" } });

test("a PDF is read as text or as its pages, drawn here and sent nowhere", async ({ as }) => {
  const page = await as("member");
  await page.goto(`${OPENING}/review`);
  await page.getByRole("link", { name: "Temirlan Zhaksygulov", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Temirlan Zhaksygulov", level: 1 })).toBeVisible();
  await expect(page.getByRole("region", { name: /^Text of/ })).toContainText("Zhaksygulov");
  await page.getByRole("button", { name: "Pages" }).click();
  const first = page.getByRole("img", { name: /^Page 1 of \d+$/ });
  await expect(first).toBeVisible();
  await expect.poll(() => first.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(300);
  await page.getByRole("button", { name: "Text", exact: true }).click();
  await expect(page.getByRole("region", { name: /^Text of/ })).toBeVisible();
});

test("nobody recused is sent a page", async ({ as, server }) => {
  const chair = await as("chair");
  await chair.goto(`${OPENING}/review`);
  await chair.getByRole("link", { name: "Temirlan Zhaksygulov", exact: true }).click();
  await chair.getByRole("button", { name: "Pages" }).click();
  const source = (await chair.getByRole("img", { name: /^Page 1 of/ }).getAttribute("src")) ?? "";
  const member = await as("other");
  expect((await member.request.get(server.origin + source)).status()).toBe(200);
  await member.goto(`${OPENING}/conflicts`);
  await member.getByRole("combobox", { name: "Candidate" }).click();
  await member.getByRole("option", { name: "Temirlan Zhaksygulov" }).click();
  await member.getByRole("textbox", { name: "In a few words" }).fill("We share an office.");
  await member.getByRole("button", { name: "Declare" }).click();
  await expect(member.getByText("We share an office.").first()).toBeVisible();
  expect((await member.request.get(server.origin + source)).status()).toBe(404);
});
