import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const posts = async (text: string, name = "cv.md") =>
  (await ingest(new TextEncoder().encode(text), name)).employment.map(({ title, organization }) => [
    title?.value,
    organization?.value,
  ]);

test("a part of a section on posts that tells mostly on what one sat holds no posts, and a reviewer has none by it", async () => {
  expect(
    await posts(`# Ada Reed

## Employment

- Tide Warden, Kvam University, 2028-2031
- Research Assistant, Fen College, 2025-2028
- Reviewer, Salt Conference, 2026

## Other Positions

- Steering Committee member, Salt Institute, 2029-2030
- Advisory board member, Harbour Foundation, 2030-2031
- Invited reviewer, Quay Foundation, June 2030
`),
  ).toEqual([
    ["Tide Warden", "Kvam University"],
    ["Research Assistant", "Fen College"],
  ]);
});

test("work that is dated to the month is told among activities, too", async () => {
  expect(
    await posts(`# Ada Reed

## Research Experience

- Research Assistant, Kvam University, Fall 2031

## Professional Activities

- Kvam Tide Society
  - Representative, 2030 - 2031
- Process Engineer - Fen Salt Works, Jan 2028 - July 2030
`),
  ).toEqual([
    ["Research Assistant", "Kvam University"],
    ["Process Engineer", "Fen Salt Works"],
  ]);
});
