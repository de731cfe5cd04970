import { expect, test } from "vitest";
import { mainDocument } from "#lib/profile/main-document.ts";
import type { ProfileActivity } from "#lib/profile/profile.ts";

const documents = [
  { id: 2, fileName: "statement.md", called: "the document" },
  { id: 1, fileName: "cv.md", called: "the CV" },
];
const read = (...from: number[]) => ({
  ...{ facts: {}, education: [], positions: [], publications: [], documents },
  activities: from.map((documentId) => ({ receipt: { documentId } }) as ProfileActivity),
});

test("a page opens with the document most was read from; of equals the newest", () => {
  expect(mainDocument(read(1, 1, 2))?.id).toBe(1);
  expect(mainDocument(read(1, 2))?.id).toBe(2);
  expect(mainDocument(read())?.id).toBe(2);
  expect(mainDocument({ ...read(), documents: [] })).toBe(null);
});
