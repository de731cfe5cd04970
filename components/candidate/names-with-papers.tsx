import Link from "next/link";
import classes from "./publication-cells.module.css";

interface NamesWithPapersProps {
  slug: string;
  who: readonly { candidateId: number; name: string; papers: number }[];
}

/** "Ada Brenner 3 · Bo Lindqvist": candidates with how many papers, each leading to their page. */
export function NamesWithPapers({ slug, who }: NamesWithPapersProps) {
  return who.map(({ candidateId, name, papers }, at) => (
    <span key={candidateId}>
      {at > 0 && " · "}
      <Link href={`/${slug}/candidates/${candidateId}`} prefetch={false} className={classes.link}>
        {name}
      </Link>
      {papers > 1 && ` ${papers}`}
    </span>
  ));
}
