import type { Metadata } from "next";
import { seatedViewer } from "#app/_gate/viewer.ts";
import { ComparePage } from "#components/compare/compare-page.tsx";
import { listCandidateNames } from "#db/candidates.ts";
import { getComparison, listComparedMarks } from "#db/compare.ts";
import { listRecusals } from "#db/conflicts.ts";
import { listCriteria } from "#db/rubrics.ts";
import { missingFrom, parseCompared } from "#lib/compare/comparison.ts";

export const metadata: Metadata = { title: "Compare" };

export default async function CompareRoom({ params, searchParams }: PageProps<"/[opening]/compare">) {
  const { opening: slug } = await params;
  const { ids, add } = await searchParams;
  const viewer = await seatedViewer(slug);
  const asked = parseCompared(typeof ids === "string" ? ids : "", typeof add === "string" ? add : "");
  const candidates = getComparison(viewer, asked);
  return (
    <ComparePage
      slug={slug}
      candidates={candidates}
      marks={listComparedMarks(viewer, asked)}
      criteria={listCriteria(viewer)}
      names={listCandidateNames(viewer)}
      missing={missingFrom(asked, candidates, listRecusals(viewer))}
    />
  );
}
