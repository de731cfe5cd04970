import { FileMenu } from "#components/form/file-menu.tsx";
import { Link } from "#components/frame/link.tsx";
import { PageHead } from "#components/frame/page-head.tsx";
import { When } from "#components/review/when.tsx";
import type { BallotInput } from "#lib/reviews/ballot.ts";
import type { Round } from "#lib/reviews/ballot-paper.ts";
import type { BallotActs } from "./ballot-acts.ts";
import classes from "./ballot-page.module.css";
import { ChairPart, type Voter } from "./chair-part.tsx";
import { OpenBallot } from "./open-ballot.tsx";
import { PaperForm } from "./paper-form.tsx";
import { type Result, RoundResult } from "./round-result.tsx";

export interface Name {
  candidateId: number;
  name: string;
}

export interface Ballot {
  id: number;
  openedAt: Date;
  openedBy: string;
  names: Name[];
  rounds: { round: Round; openedAt: Date; closedAt: Date | null; cast: number }[];
  open: Round | null;
  voters: number;
}

export interface Paper {
  round: Round;
  names: Name[];
  revision: number;
  paper: BallotInput;
  castAt: Date | null;
  changed: boolean;
  firstStands: boolean;
}

interface Props {
  slug: string;
  ballots: Pick<Ballot, "id" | "openedAt" | "open">[];
  shown: {
    ballot: Ballot;
    paper: Paper | null;
    own: { round: number; paper: BallotInput }[];
    voters: Voter[];
    results: Result[];
  } | null;
  /** Why the viewer does not vote now; null when they do. */
  closed: string | null;
  /** Set for a chair who may hold ballots now. */
  chair: { names: (Name & { shortlisted: boolean })[] } | null;
  acts: BallotActs;
}

/** The final ballot: one's own paper while it is open, the counts when it is closed, and the chair's acts. */
export function BallotPage({ slug, ballots, shown, closed, chair, acts }: Props) {
  const running = ballots.some((one) => one.open !== null);
  return (
    <>
      <PageHead
        title="Ballot"
        lead={leadOf(shown?.ballot ?? null, closed)}
        actions={shown && shown.results.length > 0 ? <FileMenu path={`/${slug}/export/ballots`} /> : null}
      />
      {shown ? (
        <ShownBallot slug={slug} shown={shown} proposed={chair?.names ?? null} running={running} acts={acts} />
      ) : (
        <p className={classes.quiet}>
          {chair
            ? "There has been no ballot yet. Choose the names below; everyone without a conflict ranks them."
            : "There has been no ballot yet. The chair opens one over the last few names, in the decision phase."}
        </p>
      )}
      {chair && !running && (
        <OpenBallot slug={slug} names={chair.names} open={acts.open} first={ballots.length === 0} />
      )}
      {ballots.length > 1 && <Earlier slug={slug} ballots={ballots} shown={shown?.ballot.id ?? null} />}
    </>
  );
}

function leadOf(ballot: Ballot | null, closed: string | null): string {
  if (!ballot) return "The last few names, ranked by everyone without a conflict.";
  if (ballot.open === null) return "This ballot is closed.";
  const cast = ballot.rounds.find((one) => one.round === ballot.open)?.cast ?? 0;
  const what = ballot.open === 1 ? "handed in their ballot" : "revised their ballot";
  return `${cast} of ${ballot.voters} ${cast === 1 ? "has" : "have"} ${what}. It is sealed until the chair closes it.${closed ? ` ${closed}` : ""}`;
}

function ShownBallot({
  slug,
  shown,
  proposed,
  running,
  acts,
}: Pick<Props, "slug" | "acts"> & {
  shown: NonNullable<Props["shown"]>;
  proposed: Name[] | null;
  running: boolean;
}) {
  const { ballot, paper, own, voters, results } = shown;
  const chairPart = proposed && (
    <ChairPart slug={slug} ballot={ballot} voters={voters} proposed={proposed} running={running} acts={acts} />
  );
  return (
    <>
      {ballot.names.length === 0 && <p className={classes.quiet}>No name on this ballot is yours to see.</p>}
      {paper && ballot.names.length > 0 && (
        <PaperForm
          key={`${ballot.id}/${paper.round}/${paper.names.map((one) => one.candidateId).join()}`}
          slug={slug}
          ballotId={ballot.id}
          paper={paper}
          save={acts.save}
          cast={acts.cast}
        />
      )}
      {ballot.open !== null && chairPart}
      {results.map((result) => (
        <RoundResult
          key={result.round}
          result={result}
          names={ballot.names}
          own={own.findLast((one) => one.round <= result.round)?.paper ?? null}
        />
      ))}
      {ballot.open === null && chairPart}
    </>
  );
}

function Earlier({ slug, ballots, shown }: { slug: string; ballots: Props["ballots"]; shown: number | null }) {
  return (
    <nav className={classes.part} aria-label="All ballots">
      <h2 className={classes.title}>All ballots</h2>
      <ul className={classes.earlier}>
        {ballots.map((one) => (
          <li key={one.id}>
            <Link href={`/${slug}/ballot?ballot=${one.id}`} aria-current={one.id === shown ? "page" : undefined}>
              Opened <When at={one.openedAt} />
            </Link>
            {one.open !== null && " – open"}
          </li>
        ))}
      </ul>
    </nav>
  );
}
