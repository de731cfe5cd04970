import { pageViewer } from "#app/_gate/viewer.ts";
import { OpeningsList } from "#components/frame/openings-list.tsx";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { listOpenings } from "#db/openings.ts";
import { createOpeningAction } from "./openings/actions.ts";

export default async function HomePage() {
  const viewer = await pageViewer();
  return (
    <PageFrame name={viewer.name}>
      <OpeningsList openings={listOpenings(viewer)} create={viewer.siteAdmin ? createOpeningAction : null} />
    </PageFrame>
  );
}
