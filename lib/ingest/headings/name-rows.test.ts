import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

test("“Title”, “First name” and “Name” in turn are the labels of a form, not the names of columns", async () => {
  const { name } = await ingest(
    new TextEncoder().encode(`<h1>Curriculum Vitae</h1><h2>Personal Data</h2><table>
<tr><td>Title</td><td>Dr.</td></tr>
<tr><td>First name</td><td>Ada Mae</td></tr>
<tr><td>Name</td><td>Reed</td></tr>
<tr><td>Current position</td><td>Group leader</td></tr>
</table><h2>Scientific Results</h2><ol>
<li>Reed, A. M., Stone, O.: Slow tides of the north. Harbour Letters, 25, 2201–2219, 2025.</li>
<li>Stone, O., and Reed, A. M.: Low walls of the south. Harbour Letters, 24, 14–19, 2024.</li></ol>`),
    "cv.html",
  );
  expect(name?.value).toBe("Ada Mae Reed");
});
