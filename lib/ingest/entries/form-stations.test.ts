import { expect, test } from "vitest";
import { datedDegrees, postsIn } from "#lib/ingest/entries/testing.ts";

test("labels one level below an entry say what it leaves out, and the others what was done there", async () => {
  expect(
    postsIn(
      "- **Lecturer**\n  - Institution: Fen College\n  - Dates: 2016–2019\n  - Duties: opened the gates of Heron Works\n- Founder and first keeper\n  - Where: Salt Science GmbH\n  - When 2014/10/01-Present\n- PhD Candidate\n  - Where: Kvam University, Department of Tides\n  - When: 2010-2014\n  - Defense: 2015.04.17\n",
    ),
  ).toEqual([
    ["Lecturer", "Fen College"],
    ["Founder and first keeper", "Salt Science GmbH"],
    ["PhD Candidate", "Kvam University, Department of Tides"],
  ]);
  expect(
    await datedDegrees(
      "# Orla Fennimore\n\n## Education\n\n### PhD in Botany\n- University: Kvam University\n- Period: 2012–2016\n- Supervisor: Bo Stone\n\n### MSc in Tides\n- University: Fen College\n- Period: 2010–2012\n",
    ),
  ).toEqual(["PhD in Botany | Kvam University | 2012–2016", "MSc in Tides | Fen College | 2010–2012"]);
});
