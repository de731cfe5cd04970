import { When } from "#components/review/when.tsx";
import classes from "./event-lines.module.css";

/** A line of the record in words; `times` of the same since `since`. */
export interface ToldLine {
  at: Date;
  since: Date;
  times: number;
  /** Null: the program itself. */
  actor: string | null;
  words: string;
}

/** Who did what, newest first. `beside`: in a part of a page, where there is less room. */
export function EventLines({ events, beside = false }: { events: readonly ToldLine[]; beside?: boolean }) {
  return (
    <table className={classes.lines} data-beside={beside || undefined}>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Who</th>
          <th scope="col">What</th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <tr key={`${event.at.getTime()} ${event.since.getTime()} ${event.actor} ${event.words}`}>
            <td className={classes.when}>
              <When at={event.at} />
            </td>
            <th scope="row">{event.actor ?? "Shortlist"}</th>
            <td>
              {event.words}
              {event.times > 1 && (
                <span className={classes.quiet}>
                  {" "}
                  · {event.times} times since <When at={event.since} />
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
