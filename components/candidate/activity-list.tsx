import { ACTIVITY_KINDS, type ActivityKind } from "#lib/ingest/draft.ts";
import { activityLabel, withoutLeadingYears } from "#lib/profile/activity-label.ts";
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

/** Awards, grants, talks and the rest, each kind under its name and within it under what the document says of it. */
export function ActivityList({ activities }: { activities: readonly ProfileActivity[] }) {
  return ACTIVITY_KINDS.map((kind) => {
    const lines = activities.filter((one) => one.kind === kind);
    if (lines.length === 0) return null;
    return (
      <Part key={kind} title={NAMES[kind]} count={lines.length}>
        {labelled(kind, lines).map(([label, own]) => (
          <div key={label} className={classes.labelled}>
            {label !== "" && <h3 className={classes.label}>{label}</h3>}
            <ol className={classes.dated}>
              {own.map((line) => (
                <li key={line.id}>
                  <span className={classes.when}>{periodText(line)}</span>
                  <Fact receipt={line.receipt}>{withoutLeadingYears(line.text)}</Fact>
                </li>
              ))}
            </ol>
          </div>
        ))}
      </Part>
    );
  });
}

/** Lines by their labels, those without one first, the rest in the order of their first lines. */
function labelled(kind: ActivityKind, lines: readonly ProfileActivity[]): [string, ProfileActivity[]][] {
  const groups = [...Map.groupBy(lines, ({ under }) => activityLabel(kind, under) ?? "")];
  return groups.sort(([one], [other]) => Number(one !== "") - Number(other !== ""));
}
