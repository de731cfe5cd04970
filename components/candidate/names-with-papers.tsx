import { SoftLink } from "#components/frame/soft-link.tsx";
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
      <SoftLink href={`/${slug}/candidates/${candidateId}`} className={classes.link}>
        {name}
      </SoftLink>
      {papers > 1 && ` ${papers}`}
    </span>
  ));
}
