import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readers } from "#lib/ingest/readers/readers.ts";

const page = (thesis: string, education = "") => `# Ada Reed

${education}

## Publications

- A. Reed and C. Stone. Slow tides in narrow harbours. Journal of Tides 12(3), 2004.
- A. Reed and O. Vik. Salt walls of the outer fens. Journal of Tides 11(1), 2003.

## Thesis

- A. Reed. The drift of sedges in brackish water. ${thesis}
`;
const read = async (text: string) => draftOf(await readers.markdown(new TextEncoder().encode(text)));

test("the dissertation says where and when the doctorate was made", async () => {
  const { phd } = await read(page("PhD thesis, Department of Botany, University of Kvam, September 2001."));
  expect([phd.institution?.value, phd.year?.value]).toEqual(["University of Kvam", 2001]);
});

test("a master's thesis says nothing of it", async () => {
  const { phd } = await read(page("Master's thesis, University of Kvam, 2001."));
  expect([phd.institution, phd.year]).toEqual([null, null]);
});

test("what the degrees say comes first", async () => {
  const education = "## Education\n\n- 1997–2002: PhD in Botany, Fen College";
  const { phd } = await read(page("PhD thesis, University of Kvam, 2001.", education));
  expect([phd.institution?.value, phd.year?.value]).toEqual(["Fen College", 2002]);
});
