import type { CandidateProfile } from "#lib/profile/profile.ts";

type Found = Pick<CandidateProfile, "facts" | "education" | "positions" | "publications" | "activities" | "documents">;

/** The document most of a profile was read from, which a page opens with: the CV rather than a newer statement; null without any. */
export function mainDocument(profile: Found): CandidateProfile["documents"][number] | null {
  const { facts, education, positions, publications, activities, documents } = profile;
  const told = [...Object.values(facts).flat(), ...education, ...positions, ...publications, ...activities];
  const counts = new Map<number, number>();
  for (const { receipt } of told) counts.set(receipt.documentId, (counts.get(receipt.documentId) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return documents.find(({ id }) => (counts.get(id) ?? 0) === most) ?? null;
}
