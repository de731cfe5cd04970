import { ACTIVITY_KINDS, type ActivityKind } from "#lib/ingest/draft.ts";
import { type ProfileActivity, periodText } from "#lib/profile/profile.ts";
import classes from "./candidate-page.module.css";
import { Fact } from "./fact.tsx";
import { Part } from "./page-part.tsx";

const NAMES: Record<ActivityKind, string> = {
  award: "Awards",
  grant: "Grants",
  talk: "Talks",
  service: "Service",
  teaching: "Teaching",
  advising: "Advising",
  software: "Software",
};

/** Awards, grants, talks and the rest, each kind under its name. */
export function ActivityList({ activities }: { activities: readonly ProfileActivity[] }) {
  return ACTIVITY_KINDS.map((kind) => {
    const lines = activities.filter((one) => one.kind === kind);
    if (lines.length === 0) return null;
    return (
      <Part key={kind} title={NAMES[kind]} count={lines.length}>
        <ol className={classes.dated}>
          {lines.map((line) => (
            <li key={line.id}>
              <span className={classes.when}>{periodText(line)}</span>
              <Fact receipt={line.receipt}>{line.text}</Fact>
            </li>
          ))}
        </ol>
      </Part>
    );
  });
}
