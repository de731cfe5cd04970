import type { ReactNode } from "react";
import { Link } from "#components/frame/link.tsx";
import { PageHead } from "#components/frame/page-head.tsx";
import type { Phase, Role, Seal } from "#lib/access/viewer.ts";
import { PHASE_MEANING, PHASE_NAMES, SEAL_MEANING } from "#lib/opening/opening.ts";
import { STAGE_NAMES, type Stage } from "#lib/opening/stage.ts";
import type { News } from "#lib/reviews/news.ts";
import { NewsList } from "./news-list.tsx";
import classes from "./overview.module.css";

interface Figures {
  stages: { stage: Stage; n: number }[];
  mine: { submitted: number; drafts: number; unread: number } | null;
  files: { draft: number; failed: number; reading: number; accepted: number } | null;
  undecided: { own: number; others: number };
}

interface Props {
  slug: string;
  role: Role;
  opening: { title: string; department: string; phase: Phase; seal: Seal };
  figures: Figures;
  /** How far everyone’s reading is, for those who may know. */
  progress?: ReactNode;
  /** What others wrote since the viewer last looked. */
  news: News[];
}

/** The front page of an opening: where the search stands and what is yours to do next. */
export function Overview({ slug, role, opening, figures, progress, news }: Props) {
  return (
    <>
      <PageHead title={opening.title} lead={opening.department} />
      <section className={classes.phase}>
        <h2>{PHASE_NAMES[opening.phase]}</h2>
        <p>
          {PHASE_MEANING[opening.phase]} {opening.phase === "independent" && SEAL_MEANING[opening.seal]}
        </p>
      </section>
      <div className={classes.columns}>
        <section>
          <h2>Next for you</h2>
          <NextSteps slug={slug} role={role} phase={opening.phase} figures={figures} />
        </section>
        <NewsList slug={slug} news={news} />
        <Stages slug={slug} stages={figures.stages} />
      </div>
      {progress && <div className={classes.progress}>{progress}</div>}
    </>
  );
}

function Stages({ slug, stages }: { slug: string; stages: Figures["stages"] }) {
  if (stages.length === 0) return null;
  return (
    <section>
      <h2>Candidates</h2>
      <dl className={classes.stages}>
        {stages.map(({ stage, n }) => (
          <div key={stage}>
            <dt>
              <Link href={`/${slug}/candidates?stage=${stage}`}>{STAGE_NAMES[stage]}</Link>
            </dt>
            <dd>{n}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function NextSteps({ slug, role, phase, figures }: { slug: string; role: Role; phase: Phase; figures: Figures }) {
  const steps = [
    ...chairSteps(slug, role, phase, figures.files),
    ...conflictSteps(slug, figures.undecided),
    ...readingSteps(slug, phase, figures.mine),
  ];
  if (steps.length === 0) return <p className={classes.quiet}>Nothing waits for you here.</p>;
  return (
    <ul className={classes.steps}>
      {steps.map(({ key, node }) => (
        <li key={key}>{node}</li>
      ))}
    </ul>
  );
}

type Step = { key: string; node: ReactNode };

function chairSteps(slug: string, role: Role, phase: Phase, files: Figures["files"]): Step[] {
  if (role !== "chair" || !files) return [];
  const steps: Step[] = [];
  const step = (key: string, path: string, label: string, rest: string) =>
    steps.push({
      key,
      node: (
        <>
          <Link href={`/${slug}/${path}`}>{label}</Link> {rest}
        </>
      ),
    });
  if (files.failed > 0)
    step("failed", "import", `${count(files.failed, "file")} could not be read:`, "see why, and what to do.");
  if (files.reading > 0) step("reading", "import", `${count(files.reading, "file")} being read`, "now.");
  if (files.draft > 0) step("draft", "import", `${count(files.draft, "draft")} to check`, "and accept.");
  if (files.accepted + files.draft + files.reading + files.failed === 0)
    step("import", "import", "Import the applications", "by dropping the files.");
  if (phase === "setup") {
    step("rubric", "rubric", "Set up the rubric", "and lock it.");
    step("committee", "settings", "Invite the committee", "and open the review.");
  }
  return steps;
}

/** Whoever has a conflict reads what they should not until somebody has said so. */
function conflictSteps(slug: string, { own, others }: Figures["undecided"]): Step[] {
  const step = (key: string, n: number, whose: string): Step[] => {
    if (n === 0) return [];
    const label = `${count(n, "suggested conflict")} ${whose}`;
    const node = (
      <>
        <Link href={`/${slug}/conflicts`}>{label}</Link> to confirm or dismiss.
      </>
    );
    return [{ key, node }];
  };
  return [...step("own-conflicts", own, "of yours"), ...step("conflicts", others, "of members")];
}

function readingSteps(slug: string, phase: Phase, mine: Figures["mine"]): Step[] {
  if (!mine || (phase !== "independent" && phase !== "discussion")) return [];
  const left = mine.unread + mine.drafts;
  if (left === 0)
    return mine.submitted > 0 ? [{ key: "done", node: `All ${mine.submitted} of your reviews are in.` }] : [];
  return [
    {
      key: "read",
      node: (
        <>
          <Link href={`/${slug}/review`}>Read and score</Link>: {mine.submitted} submitted, {mine.drafts} begun,{" "}
          {mine.unread} not yet read.
        </>
      ),
    },
  ];
}

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? "" : "s"}`;
