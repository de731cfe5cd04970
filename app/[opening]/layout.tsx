import type { Metadata } from "next";
import { seatedViewer } from "#app/_gate/viewer.ts";
import { WhoTypes } from "#components/form/who-types.tsx";
import { PageFrame } from "#components/frame/page-frame.tsx";
import { getOpening } from "#db/openings.ts";
import { hiddenFrom, hiddenText } from "#lib/access/hidden.ts";
import { PHASE_NAMES } from "#lib/opening/opening.ts";
import { ROLE_NAMES, roomsOf } from "#lib/opening/rooms.ts";

export async function generateMetadata({ params }: LayoutProps<"/[opening]">): Promise<Metadata> {
  const viewer = await seatedViewer((await params).opening);
  return { title: { default: getOpening(viewer).title, template: `%s · ${getOpening(viewer).title}` } };
}

export default async function OpeningLayout({ children, params }: LayoutProps<"/[opening]">) {
  const { opening: slug } = await params;
  const viewer = await seatedViewer(slug);
  const { title, phase } = getOpening(viewer);
  const hidden = hiddenText(hiddenFrom(viewer));
  return (
    <PageFrame
      name={viewer.name}
      opening={{ slug, title, phase: PHASE_NAMES[phase], role: ROLE_NAMES[viewer.seat.role], hidden }}
      rooms={roomsOf(viewer)}
    >
      <WhoTypes viewerId={viewer.accountId} slug={slug}>
        {children}
      </WhoTypes>
    </PageFrame>
  );
}
