import { SoftLink } from "#components/frame/soft-link.tsx";
import classes from "./publication-cells.module.css";

interface NamesWithPapersProps {
  slug: string;
  who: readonly { candidateId: number; name: string; papers: number }[];
}

/** More names than the widest column shows: behind them only the words go on, for paper and for those who listen. */
const LINKED = 20;

/** "Ada Brenner 3 · Bo Lindqvist": candidates with how many papers, each leading to their page. */
export function NamesWithPapers({ slug, who }: NamesWithPapersProps) {
  return (
    <>
      {who.slice(0, LINKED).map(({ candidateId, name, papers }, at) => (
        <span key={candidateId}>
          {at > 0 && " · "}
          <SoftLink href={`/${slug}/candidates/${candidateId}`} className={classes.link}>
            {name}
          </SoftLink>
          {after(papers)}
        </span>
      ))}
      {who
        .slice(LINKED)
        .map(({ name, papers }) => ` · ${name}${after(papers)}`)
        .join("")}
    </>
  );
}

const after = (papers: number): string => (papers > 1 ? ` ${papers}` : "");
