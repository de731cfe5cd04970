import classes from "./candidate-page.module.css";
import { hostOf } from "./host-of.ts";

/** A link out of the house: its host is shown, and it is not told where the reader comes from. Nothing where it is no web address. */
export function OutsideLink({ url, label }: { url: string; label: string | null }) {
  const host = hostOf(url);
  if (!host) return null;
  const words = label && label !== host ? label : null;
  // A label that is the address itself says the host already.
  const told = words !== null && (hostOf(words) ?? hostOf(`https://${words}`)) === host;
  return (
    <span>
      <a href={url} target="_blank" rel="noreferrer noopener">
        {words ?? host}
      </a>
      {words && !told && <span className={classes.host}> {host}</span>}
    </span>
  );
}
