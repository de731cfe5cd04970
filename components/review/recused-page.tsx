import Link from "next/link";
import { PageHead } from "#components/frame/page-head.tsx";

/** All that a recused person sees of a candidate. */
export function RecusedPage({ slug, name }: { slug: string; name: string }) {
  return (
    <>
      <PageHead title={name} lead="You are recused from this candidate." />
      <p>
        Nothing about this candidate is shown to you. <Link href={`/${slug}/conflicts`}>Your conflicts</Link> say why.
      </p>
    </>
  );
}
