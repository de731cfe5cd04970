import { draftOf, ingest } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";

/** Post and place of what is read of a list in Markdown that stands below "Employment". For tests. */
export function postsIn(list: string) {
  const { employment } = draftOf(readMarkdown(`# Orla Fennimore\n\n## Employment\n\n${list}`));
  return employment.map(({ title, organization }) => [title?.value ?? null, organization?.value ?? null]);
}

/** Post, place and first year of what is read of a page in Markdown. For tests. */
export function datedPosts(source: string) {
  const { employment } = draftOf(readMarkdown(source));
  return employment.map(({ title, organization, period }) => [
    title?.value,
    organization?.value,
    period?.value.start?.year,
  ]);
}

/** Degree, school and years of what is read of a page. For tests. */
export async function datedDegrees(source: string, file = "cv.md"): Promise<string[]> {
  const { education } = await ingest(new TextEncoder().encode(source), file);
  return education.map(({ degree, institution, period }) => {
    const end = period?.value.end;
    const years = [period?.value.start?.year ?? "", end === "present" ? end : (end?.year ?? "")].join("–");
    return `${degree?.value ?? ""} | ${institution.value} | ${years}`;
  });
}
