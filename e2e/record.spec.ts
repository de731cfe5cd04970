import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { expect, OPENING, test } from "./as.ts";

test.use({ options: { story: "record" } });

test("the chair takes the decision record along, and anybody can check it to the byte", async ({
  as,
  server,
}, testInfo) => {
  const page = await as("chair");
  const file = testInfo.outputPath("record.zip");
  const verify = () => spawnSync(process.execPath, ["lib/record/verify.ts", file], { encoding: "utf8" });

  await test.step("one button downloads it", async () => {
    await page.goto(`${OPENING}/record`);
    const arriving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download the decision record" }).click();
    const download = await arriving;
    expect(download.suggestedFilename()).toMatch(/-decision-record\.zip$/);
    await download.saveAs(file);
  });

  await test.step("it verifies, and its fingerprint stands in the record", async () => {
    const { status, stdout } = verify();
    expect(stdout).toContain("Whole: Assistant Professor in Machine Learning");
    expect(status).toBe(0);
    const fingerprint = /Fingerprint ([0-9a-f]{64})/.exec(stdout)?.[1] ?? "";
    await page.goto(`${OPENING}/record`);
    await expect(page.getByText(`made a decision record (fingerprint ${fingerprint})`)).toBeVisible();
  });

  await test.step("with one changed byte it does not", async () => {
    const bytes = readFileSync(file);
    const at = bytes.indexOf("reviewerId") + 14;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    const { status, stderr } = verify();
    expect(status).toBe(1);
    expect(stderr).toContain("reviews.json was changed");
  });

  await test.step("nobody else is offered one, or given one", async () => {
    const member = await as("member");
    await member.goto(`${OPENING}/record`);
    await expect(member.getByRole("heading", { name: "Record", level: 1 })).toBeVisible();
    await expect(member.getByRole("button", { name: /decision record/ })).toHaveCount(0);
    const answer = await member.request.post(`${server.origin}${OPENING}/record/archive`, {
      headers: { origin: server.origin },
    });
    expect(answer.status()).toBe(403);
  });
});
