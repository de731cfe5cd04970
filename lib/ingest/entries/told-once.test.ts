import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";

const LIST =
  "**Postdoc, Salt and Tidal Sciences**  \nKvam University (2019-2026)\n\n**Ph.D., Harbour & Wall Sciences**  \nFen University (2013-2019)  \n*Dissertation: Slow tides of the north*\n\n**B.S., Salt & Tidal Sciences**  \nPort Salt College (2007-2011)\n";

test("what stands under appointments and, in the same words, under training is told once; a degree among posts is no post", () => {
  const { education, employment } = draftOf(
    readMarkdown(`# Ada Reed\n\n## Academic Appointments\n\n${LIST}\n## Education & Training\n\n${LIST}`),
  );
  expect(employment.map(({ title, organization }) => [title?.value, organization?.value])).toEqual([
    ["Postdoc", "Kvam University"],
  ]);
  expect(education.map(({ degree, institution }) => [degree?.value, institution.value])).toEqual([
    ["Ph.D. in Harbour & Wall Sciences", "Fen University"],
    ["B.S. in Salt & Tidal Sciences", "Port Salt College"],
  ]);
});

test("a post that was held twice, or with no date to tell, stays where it is printed", () => {
  const { employment } = draftOf(
    readMarkdown(
      "# Ada Reed\n\n## Employment\n\n- Lecturer, Fen College, 2012–2014\n- Lecturer, Fen College, 2016–2018\n\n## Work\n\n- Tide warden, Fen College, 2012–2014\n",
    ),
  );
  expect(employment).toHaveLength(3);
});
