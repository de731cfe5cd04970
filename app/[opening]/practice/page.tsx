import type { Metadata } from "next";
import { seatedViewer } from "#app/_gate/viewer.ts";
import { PracticePage } from "#components/practice/practice-page.tsx";
import { getPractice } from "#db/practice.ts";
import { refusal } from "#lib/access/policy.ts";
import { REFUSALS } from "#lib/access/refusal.ts";
import { PRACTICE_FILES } from "#lib/practice/files.ts";
import { endPracticeAction, handInPracticeAction, savePracticeAction, startPracticeAction } from "./actions.ts";

export const metadata: Metadata = { title: "Practice" };

export default async function Practice({ params, searchParams }: PageProps<"/[opening]/practice">) {
  const { opening: slug } = await params;
  const { file } = await searchParams;
  const viewer = await seatedViewer(slug);
  const { openingId, rubricLocked } = viewer.seat;
  const refused = refusal(viewer, "practice.score", { openingId });
  const shown = PRACTICE_FILES.find((one) => one.key === file) ?? PRACTICE_FILES[0];
  return (
    <PracticePage
      slug={slug}
      refused={refused && REFUSALS[refused]}
      practice={refused ? null : getPractice(viewer)}
      files={PRACTICE_FILES}
      shown={shown?.key ?? ""}
      holds={refusal(viewer, "practice.hold", { openingId }) === null}
      rubricLocked={rubricLocked}
      start={startPracticeAction}
      end={endPracticeAction}
      save={savePracticeAction}
      handIn={handInPracticeAction}
    />
  );
}
