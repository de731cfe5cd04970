import { expect, test } from "vitest";
import type { Hideable } from "#lib/access/viewer.ts";
import { ingest } from "#lib/ingest/ingest.ts";
import { hiddenPlaces, ownNames } from "#lib/ingest/shield/hidden-places.ts";

const CV = `# Ada Maria Quill

Postdoctoral Researcher, Department of Folds and Creases, Lindmark University
ada.quill@lindmark.example · https://lindmark.example/~quill · @adaq · ORCID 0000-0002-1825-0097

## Education

- Ph.D. in Computer Science, University of Morval, 2019. Advisor: Chidi Marsh
- B.Sc. in Mathematics, Oakfall Institute of Technology, 2014

## Employment

- Postdoctoral Researcher, Lindmark University, 2019 – present

## Publications

1. **A. M. Quill**, B. Voss. Graphs that fold. Journal of Invented Graphs, 2021. doi:10.1234/jig.55
2. B. Voss, **A. M. Quill**. Trees that lean. In Conference on Leaning Trees (CLT), 2020.

## Awards

- Young researcher of the Conference on Leaning Trees (CLT), 2020
- Ada Quill was a fellow of Lindmark University until 2022.
`;

async function shown(...hides: Hideable[]): Promise<string> {
  const draft = await ingest(new TextEncoder().encode(CV), "cv.md");
  const places = hiddenPlaces(draft, ownNames(draft)).filter((place) => hides.includes(place.hides));
  const letters = [...draft.text];
  expect(letters).toHaveLength(draft.text.length);
  for (const { span } of places) letters.fill("·", span.start, span.end);
  return letters.join("");
}

const ADDRESSES = ["lindmark.example", "@adaq", "0000-0002", "10.1234"];

test("names: the owner in every print, coauthors, advisors and addresses; the rest stays", async () => {
  const text = await shown("names");
  for (const gone of ["Quill", "Ada", "Maria", "Voss", "Marsh", ...ADDRESSES]) expect(text).not.toContain(gone);
  for (const stays of ["Lindmark University", "Journal of Invented Graphs", "2019", "Graphs that fold"])
    expect(text).toContain(stays);
});

test("institutions: of degrees, posts and prose", async () => {
  const text = await shown("institutions");
  for (const gone of ["Lindmark", "Morval", "Oakfall", "Folds and Creases", ...ADDRESSES])
    expect(text).not.toContain(gone);
  for (const stays of ["Ada Maria Quill", "Journal of Invented Graphs", "2014", "Ph.D. in Computer Science"])
    expect(text).toContain(stays);
});

test("venues: in the list of publications and wherever they are named again", async () => {
  const text = await shown("venues");
  for (const gone of ["Journal of Invented", "Leaning Trees", "CLT", ...ADDRESSES]) expect(text).not.toContain(gone);
  for (const stays of ["Ada Maria Quill", "Lindmark University", "Trees that lean", "2021"])
    expect(text).toContain(stays);
});

test("graduation dates: years of degrees, and no others", async () => {
  const text = await shown("graduation dates");
  const education = text.slice(text.indexOf("Education"), text.indexOf("Employment"));
  expect(education).not.toMatch(/\d{4}/);
  expect(education).toContain("University of Morval");
  for (const stays of ["2019 – present", "2021", "lindmark.example"]) expect(text).toContain(stays);
});

test("nothing asked, nothing hidden", async () => {
  expect(await shown()).toContain("Ada Maria Quill");
});
