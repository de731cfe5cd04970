import type { Metadata } from "next";
import { seatedViewer } from "#app/_gate/viewer.ts";
import { SearchPage } from "#components/search/search-page.tsx";
import { searchOpening } from "#db/search.ts";
import { mayBrowse } from "#lib/access/policy.ts";
import { HIT_GROUPS } from "#lib/search/hits.ts";
import { parseSearch } from "#lib/search/words.ts";

export const metadata: Metadata = { title: "Search" };

export default async function SearchRoom({ params, searchParams }: PageProps<"/[opening]/search">) {
  const { opening: slug } = await params;
  const { q, in: group } = await searchParams;
  const viewer = await seatedViewer(slug);
  const typed = typeof q === "string" ? q.slice(0, 200) : "";
  const only = HIT_GROUPS.find((id) => id === group) ?? null;
  const terms = parseSearch(typed);
  return (
    <SearchPage
      slug={slug}
      typed={typed}
      only={only}
      asked={terms.length > 0}
      groups={searchOpening(viewer, terms, only)}
      mayBrowse={mayBrowse(viewer)}
    />
  );
}
