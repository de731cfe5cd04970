import { draftOf } from "#lib/ingest/ingest.ts";
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
