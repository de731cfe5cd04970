import type { Item } from "#lib/ingest/draft/facts.ts";
import type { Draft, PublicationEntry } from "#lib/ingest/draft.ts";
import classes from "./draft-desk.module.css";
import { labelOf } from "./entry-fields.ts";
import { activityWords, degreeWords, positionWords, wordsOf } from "./fact-words.ts";

/** A fact as it will stand in the profile. */
export function FactText({ draft, item }: { draft: Draft; item: Item }) {
  const index = item.index ?? -1;
  const main = wordsOf(draft, item);
  const publication = item.place === "publications" ? draft.publications[index] : undefined;
  if (publication) return <PublicationText entry={publication} />;
  const degree = item.place === "education" ? draft.education[index] : undefined;
  const position = item.place === "employment" ? draft.employment[index] : undefined;
  const activity = item.place === "activities" ? draft.activities[index] : undefined;
  const more = degree
    ? degreeWords(degree)
    : position
      ? positionWords(position)
      : activity
        ? activityWords(activity)
        : "";
  const label = activity ? activity.kind : degree || position ? null : labelOf(item.place);
  return (
    <>
      {label && <span className={classes.label}>{label} </span>}
      <span>{main}</span>
      {more && <span className={classes.more}> {more}</span>}
    </>
  );
}

function PublicationText({ entry }: { entry: PublicationEntry }) {
  const { title, authors, authorsTruncated, self, equalContribution, venue, host, year, kind, status } = entry;
  const printed = authors.map(({ value: name }, at) => ({ at, name }));
  const where = [
    venue && host ? `${venue} at ${host}` : venue,
    year?.value,
    kind.value,
    status.value === "published" || status.value === kind.value ? null : status.value,
    entry.distinction?.value,
  ].filter(Boolean);
  return (
    <>
      <span className={classes.title}>{title.value}</span>
      <span className={classes.authors}>
        {printed.map(({ at, name }) => (
          <span key={at}>
            {at > 0 && ", "}
            {at === self ? <strong>{name}</strong> : name}
            {equalContribution.includes(at) && "*"}
          </span>
        ))}
        {authorsTruncated && ", et al."}
        {authors.length === 0 && "no authors printed"}
      </span>
      <span className={classes.more}>{where.join(" · ")}</span>
    </>
  );
}
