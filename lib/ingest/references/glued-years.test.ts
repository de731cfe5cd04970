import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

test.each([
  ["NeurIPS2019", "NeurIPS", 2019, null],
  ["(ICML2021)", "ICML", 2021, null],
  ["ICML2017 Oral", "ICML", 2017, "Oral"],
  ["ICML 2017 Spotlight", "ICML", 2017, "Spotlight"],
])(
  "a year may lean on the sign of its meeting, and an honour on both: %s",
  async (printed, venue, year, distinction) => {
    const text = `# Ada Quill\n\n## Publications\n\n- **Sedges of the Salt Fens and their Slow Decline.** Ada Quill, Bo Stone, Ian Marsh. ${printed}\n`;
    const [paper] = (await ingest(new TextEncoder().encode(text), "cv.md")).publications;
    expect([paper?.venue, paper?.year?.value, paper?.distinction?.value ?? null, paper?.kind?.value]).toEqual([
      venue,
      year,
      distinction,
      "conference",
    ]);
  },
);
