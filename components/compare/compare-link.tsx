import Link from "next/link";
import { MOST_COMPARED } from "#lib/compare/comparison.ts";
import classes from "./compare-page.module.css";

/** The way from selected candidates to their comparison; says how many it takes when there are too few or too many. */
export function CompareLink({ slug, ids }: { slug: string; ids: readonly number[] }) {
  if (ids.length < 2 || ids.length > MOST_COMPARED)
    return <span className={classes.hint}>Select 2 to {MOST_COMPARED} to compare</span>;
  return (
    <Link href={compareHref(slug, ids)} prefetch={false}>
      Compare {ids.length}
    </Link>
  );
}

export const compareHref = (slug: string, ids: readonly number[]): string => `/${slug}/compare?ids=${ids.join(",")}`;
