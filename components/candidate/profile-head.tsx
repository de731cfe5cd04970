import type { ProfileField } from "#lib/ingest/merge/merge-facts.ts";
import type { CandidateProfile, ProfileFact, Receipt } from "#lib/profile/profile.ts";
import classes from "./candidate-page.module.css";
import { Fact } from "./fact.tsx";
import { hostOf } from "./host-of.ts";
import { OutsideLink } from "./outside-link.tsx";
import { type Called, type RivalLine, Rivals } from "./rivals.tsx";

interface ProfileHeadProps {
  facts: CandidateProfile["facts"];
  /** What other documents say of them. */
  rivals: CandidateProfile["rivals"];
  called: Called;
}

/** Beneath the name: position, PhD, ways to reach and to read more; each line with what other documents say instead. */
export function ProfileHead({ facts, rivals, called }: ProfileHeadProps) {
  const besides = (...fields: ProfileField[]) => (
    <Rivals lines={fields.flatMap((field) => (rivals[field] ?? []).map(rivalLine))} called={called} />
  );
  const { position = [], affiliation = [], email = [], link = [], advisor = [] } = facts;
  const { "phd-institution": school = [], "phd-year": year = [] } = facts;
  return (
    <span className={classes.head}>
      {besides("name")}
      {(position.length > 0 || affiliation.length > 0) && (
        <span>
          <Values facts={position.slice(0, 1)} />
          {position.length > 0 && affiliation.length > 0 && ", "}
          <Values facts={affiliation.slice(0, 1)} />
          {besides("position", "affiliation")}
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
          {besides("phd-institution", "phd-year")}
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
      {besides("email")}
    </span>
  );
}

function rivalLine({ id, value, receipt }: ProfileFact): RivalLine {
  return { words: value, receipt, holding: { of: "fact", id } };
}

function Values({ facts }: { facts: ProfileFact[] }) {
  return facts.map(({ value, receipt }, at) => (
    <span key={value}>
      {at > 0 && ", "}
      <Fact receipt={receipt}>{value}</Fact>
    </span>
  ));
}

/** A link that was read in a file, with where it was read. */
function OutwardLink({ link }: { link: ProfileFact }) {
  if (!hostOf(link.value)) return <Fact receipt={link.receipt}>{link.label ?? link.value}</Fact>;
  return (
    <span>
      <OutsideLink url={link.value} label={link.label ?? null} /> <Source receipt={link.receipt} />
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
