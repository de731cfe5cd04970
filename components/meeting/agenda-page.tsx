import { Link } from "#components/frame/link.tsx";
import { PageHead } from "#components/frame/page-head.tsx";
import { AGENDA_NAMES, AGENDA_PARTS, type AgendaItem, type AgendaPart } from "#lib/reviews/agenda.ts";
import classes from "./agenda-page.module.css";

interface Props {
  slug: string;
  refused: string | null;
  agenda: {
    items: AgendaItem[];
    talkedAbout: number[];
    handedOn: { candidateId: number; name: string; delegate: string | null }[];
  } | null;
}

const WHY: Record<AgendaPart, string> = {
  close: "Had the readers differed a little, these might be in or out. By name: their order means nothing.",
  apart: "Readers are far apart. The widest first.",
  settled: "By rank.",
  unread: "No review judges enough of the rubric.",
  out: "Moved on in this meeting.",
};

/** Whom the meeting talks about, in order; from here one candidate at a time is put on the wall. */
export function AgendaPage({ slug, refused, agenda }: Props) {
  const lead = "One candidate at a time on the wall: scores shown together on one key, minutes typed once.";
  if (!agenda || refused)
    return (
      <>
        <PageHead title="Meeting" lead={lead} />
        <p className={classes.quiet}>{refused}</p>
      </>
    );
  const { items, talkedAbout, handedOn } = agenda;
  const next = items.find((one) => !talkedAbout.includes(one.candidateId));
  return (
    <>
      <PageHead
        title="Meeting"
        lead={lead}
        actions={
          next && (
            <Link className={classes.begin} href={`/${slug}/meeting/${next.candidateId}`}>
              {talkedAbout.length > 0 ? "Go on" : "Begin"} with {next.name}
            </Link>
          )
        }
      />
      {items.length === 0 && <p className={classes.quiet}>Nobody is in the running.</p>}
      {AGENDA_PARTS.map((part) => {
        const people = items.filter((one) => one.part === part);
        if (people.length === 0) return null;
        return (
          <section key={part} className={classes.part}>
            <h2>{AGENDA_NAMES[part]}</h2>
            <p className={classes.quiet}>{WHY[part]}</p>
            <ol className={classes.list} start={items.findIndex((one) => one.part === part) + 1}>
              {people.map(({ candidateId, name }) => (
                <li key={candidateId}>
                  <Link href={`/${slug}/meeting/${candidateId}`}>{name}</Link>
                  {talkedAbout.includes(candidateId) && <span className={classes.quiet}> minutes taken</span>}
                </li>
              ))}
            </ol>
          </section>
        );
      })}
      {handedOn.length > 0 && (
        <section className={classes.part}>
          <h2>You are recused</h2>
          <p className={classes.quiet}>Somebody else holds the talk on them, and you leave the room.</p>
          <ul className={classes.list}>
            {handedOn.map(({ candidateId, name, delegate }) => (
              <li key={candidateId}>
                {name}{" "}
                <span className={classes.quiet}>{delegate ? `${delegate} stands in` : "nobody stands in yet"}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
