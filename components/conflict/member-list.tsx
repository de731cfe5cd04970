"use client";

import { Select } from "@mantine/core";
import { useRouter } from "next/navigation";
import { LIST_STATE_NAMES, type MemberList, summaryOf } from "#lib/conflicts/member-list.ts";
import type { ListActs } from "./list-acts.ts";
import { AffiliationForm, PersonForm, StayForm } from "./list-forms.tsx";
import { ListIntake } from "./list-intake.tsx";
import { ListLine } from "./list-line.tsx";
import classes from "./member-list.module.css";

export interface ListProps {
  slug: string;
  list: MemberList;
  /** Whose lists the viewer may see: the chair everybody's; empty for a member. */
  members: readonly { accountId: number; name: string }[];
  own: boolean;
  /** Why nothing can be changed; null when it can. */
  closed: string | null;
  acts: ListActs;
}

/** What conflicts are found from: a member's own publications, places and advisors, to be given and checked. */
export function MemberListPart({ slug, list, members, own, closed, acts }: ListProps) {
  const empty = list.works.length + list.stays.length + list.people.length === 0;
  const locked = closed !== null;
  return (
    <section aria-labelledby="member-list-title" className={classes.part}>
      <h2 id="member-list-title" className={classes.title}>
        {own ? "My publications and affiliations" : `Publications and affiliations of ${list.name}`}
      </h2>
      <p className={classes.quiet}>
        Compared with the candidates’ documents, to ask about conflicts early. Seen by {own ? "you" : "the member"} and
        the chair; it follows {own ? "your" : "their"} account to other searches.
      </p>
      <WhoseList slug={slug} list={list} members={members} />
      <p className={classes.summary} role="status">
        {empty ? "Nothing is known yet." : `${summaryOf(list)}.`}
      </p>
      <ul className={classes.lines} aria-label="Files given">
        {list.documents.map(({ id, fileName, state, message }) => (
          <ListLine key={id} {...{ slug, list, acts, locked, id }} part="document" name={fileName}>
            {fileName} <span className={classes.dimmed}>{message ?? LIST_STATE_NAMES[state]}</span>
          </ListLine>
        ))}
      </ul>
      {locked ? <p className={classes.quiet}>{closed}</p> : <ListIntake slug={slug} list={list} />}
      <Works {...{ slug, list, acts, locked }} />
      <Places {...{ slug, list, acts, locked }} />
      <People {...{ slug, list, acts, locked }} />
    </section>
  );
}

function WhoseList({ slug, list, members }: Pick<ListProps, "slug" | "list" | "members">) {
  const router = useRouter();
  if (members.length < 2) return null;
  return (
    <Select
      label="Whose"
      className={classes.whose}
      data={members.map(({ accountId, name }) => ({ value: String(accountId), label: name }))}
      value={String(list.accountId)}
      onChange={(value) => value && router.push(`/${slug}/conflicts?member=${value}`, { scroll: false })}
      allowDeselect={false}
    />
  );
}

interface PartProps {
  slug: string;
  list: MemberList;
  acts: ListActs;
  locked: boolean;
}

function Works(props: PartProps) {
  const { works } = props.list;
  if (works.length === 0) return null;
  return (
    <details className={classes.details}>
      <summary>Publications ({works.length})</summary>
      <ul className={classes.lines}>
        {works.map(({ id, title, authors, year }) => (
          <ListLine key={id} {...props} part="work" id={id} name={title}>
            {title} <span className={classes.dimmed}>{[authors.join(", "), year ?? "no year"].join(" · ")}</span>
          </ListLine>
        ))}
      </ul>
    </details>
  );
}

function Places(props: PartProps) {
  const { stays } = props.list;
  return (
    <details className={classes.details}>
      <summary>Affiliations and studies ({stays.length})</summary>
      {!props.locked && <AffiliationForm key={props.list.accountId} {...props} />}
      <ul className={classes.lines}>
        {stays.map(({ id, institution, ...stay }) => (
          <ListLine key={id} {...props} part="stay" id={id} name={institution}>
            {institution} <span className={classes.dimmed}>{yearsOf(stay)}</span>
          </ListLine>
        ))}
      </ul>
      {!props.locked && <StayForm {...props} />}
    </details>
  );
}

function yearsOf(stay: { startYear: number | null; endYear: number | null; ongoing: boolean }): string {
  if (stay.ongoing) return stay.startYear === null ? "now" : `since ${stay.startYear}`;
  if (stay.startYear === null && stay.endYear === null) return "no dates";
  return stay.startYear === stay.endYear ? String(stay.endYear) : `${stay.startYear ?? "?"}–${stay.endYear ?? "?"}`;
}

const RELATION_NAMES = { advisor: "PhD advisor", advisee: "Advisee", name: "Name as printed" } as const;

function People(props: PartProps) {
  const { people } = props.list;
  return (
    <details className={classes.details}>
      <summary>Advisors and advisees ({people.filter(({ relation }) => relation !== "name").length})</summary>
      <ul className={classes.lines}>
        {people.map(({ id, relation, name }) => (
          <ListLine key={id} {...props} part="person" id={id} name={name}>
            {name} <span className={classes.dimmed}>{RELATION_NAMES[relation]}</span>
          </ListLine>
        ))}
      </ul>
      {!props.locked && <PersonForm {...props} />}
    </details>
  );
}
