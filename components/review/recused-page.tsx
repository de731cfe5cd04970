import { Link } from "#components/frame/link.tsx";
import { PageHead } from "#components/frame/page-head.tsx";
import { ForgetCopies } from "./forget-copies.tsx";

/** All that a recused person sees of a candidate. */
export function RecusedPage({
  slug,
  viewerId,
  candidate,
}: {
  slug: string;
  viewerId: number;
  candidate: { candidateId: number; name: string };
}) {
  return (
    <>
      <PageHead title={candidate.name} lead="You are recused from this candidate." />
      <p>
        Nothing about this candidate is shown to you. <Link href={`/${slug}/conflicts`}>Your conflicts</Link> say why.
      </p>
      <ForgetCopies viewerId={viewerId} candidateId={candidate.candidateId} />
    </>
  );
}
