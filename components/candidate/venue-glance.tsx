import type { ProfilePublication } from "#lib/profile/profile.ts";
import { venuesAtAGlance } from "#lib/profile/venues-at-a-glance.ts";
import classes from "./candidate-page.module.css";
import { Part } from "./page-part.tsx";

/** Where the candidate has published, with how often and how often as first author. */
export function VenueGlance({ publications }: { publications: readonly ProfilePublication[] }) {
  const venues = venuesAtAGlance(publications);
  if (venues.length === 0) return null;
  return (
    <Part title="Venues">
      <ul className={classes.run}>
        {venues.map(({ venue, count, first }) => (
          <li key={venue}>
            {venue} <span className={classes.figure}>{count}</span>
            {first > 0 && <span className={classes.aside}> {first === count ? "all first" : `${first} first`}</span>}
          </li>
        ))}
      </ul>
    </Part>
  );
}
