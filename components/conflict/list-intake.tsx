"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { FileIntake } from "#components/import/file-intake.tsx";
import type { MemberList } from "#lib/conflicts/member-list.ts";

/** How often to look whether a file has been read, while one is being read. */
const LOOK_MS = 1000;

/** Where a member's CV, BibTeX or list is dropped, chosen or pasted; the page follows until it has been read. */
export function ListIntake({ slug, list }: { slug: string; list: MemberList }) {
  const router = useRouter();
  const reading = list.documents.some(({ state }) => state === "queued" || state === "reading");
  useEffect(() => {
    if (!reading) return;
    const timer = setInterval(() => router.refresh(), LOOK_MS);
    return () => clearInterval(timer);
  }, [reading, router]);
  return (
    <FileIntake
      address={`/${slug}/conflicts/lists/${list.accountId}`}
      arrived={() => router.refresh()}
      call="Drop a CV, a BibTeX file or a list of publications here"
      archives={false}
      label="Text of the CV or list"
    />
  );
}
