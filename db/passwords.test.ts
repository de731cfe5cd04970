import { expect, test } from "vitest";
import { hashPassword, verifyPassword } from "#db/passwords.ts";

test("a password is known again, and only that one", async () => {
  const phc = await hashPassword("correct horse battery");
  expect(phc).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await verifyPassword("correct horse battery", phc)).toBe(true);
  expect(await verifyPassword("correct horse batter", phc)).toBe(false);
  expect(await verifyPassword("anything", null)).toBe(false);
});

test("the same words typed in another Unicode form are the same password", async () => {
  expect(await verifyPassword("Zoe\u0308 likes tea", await hashPassword("Zoë likes tea"))).toBe(true);
});
