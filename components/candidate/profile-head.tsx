import type { CandidateProfile, ProfileFact, Receipt } from "#lib/profile/profile.ts";
import classes from "./candidate-page.module.css";
import { Fact } from "./fact.tsx";
import { hostOf } from "./publication-cells.tsx";

/** Beneath the name: position, PhD, ways to reach and to read more. */
export function ProfileHead({ facts }: { facts: CandidateProfile["facts"] }) {
  const { position = [], affiliation = [], email = [], link = [], advisor = [] } = facts;
  const { "phd-institution": school = [], "phd-year": year = [] } = facts;
  return (
    <span className={classes.head}>
      {(position.length > 0 || affiliation.length > 0) && (
        <span>
          <Values facts={position.slice(0, 1)} />
          {position.length > 0 && affiliation.length > 0 && ", "}
          <Values facts={affiliation.slice(0, 1)} />
        </span>
      )}
      {(school.length > 0 || year.length > 0) && (
        <span>
          PhD <Values facts={year.slice(0, 1)} />
          {year.length > 0 && school.length > 0 && ", "}
          <Values facts={school.slice(0, 1)} />
          {advisor.length > 0 && (
            <>
              , with <Values facts={advisor} />
            </>
          )}
        </span>
      )}
      {email.length + link.length > 0 && (
        <span className={classes.links}>
          {email.map(({ value, receipt }) => (
            <span key={value}>
              <a href={`mailto:${value}`}>{value}</a> <Source receipt={receipt} />
            </span>
          ))}
          {link.map((one) => (
            <OutwardLink key={one.value} link={one} />
          ))}
        </span>
      )}
    </span>
  );
}

function Values({ facts }: { facts: ProfileFact[] }) {
  return facts.map(({ value, receipt }, at) => (
    <span key={value}>
      {at > 0 && ", "}
      <Fact receipt={receipt}>{value}</Fact>
    </span>
  ));
}

/** A link out of the house: its host is shown, and it is not told where the reader comes from. */
function OutwardLink({ link }: { link: ProfileFact }) {
  const host = hostOf(link.value);
  if (!host) return <Fact receipt={link.receipt}>{link.label ?? link.value}</Fact>;
  const words = link.label && link.label !== host ? link.label : null;
  return (
    <span>
      <a href={link.value} target="_blank" rel="noreferrer noopener">
        {words ?? host}
      </a>
      {words && <span className={classes.host}> {host}</span>} <Source receipt={link.receipt} />
    </span>
  );
}

/** The receipt of a fact that is itself a link to elsewhere. */
function Source({ receipt }: { receipt: Receipt }) {
  return (
    <Fact receipt={receipt}>
      <span className={classes.source} aria-hidden="true">
        §
      </span>
      <span className="visually-hidden">where this was read</span>
    </Fact>
  );
}
