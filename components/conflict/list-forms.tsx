"use client";

import { Button, NumberInput, Select, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import type { MemberList, PersonInput, StayInput } from "#lib/conflicts/member-list.ts";
import type { ListActs } from "./list-acts.ts";
import classes from "./member-list.module.css";

interface Props {
  slug: string;
  list: MemberList;
  acts: ListActs;
}

/** Where the member is now, as this committee knows it. */
export function AffiliationForm({ slug, list, acts }: Props) {
  const [affiliation, setAffiliation] = useState(list.affiliation);
  const { send, pending, message } = useOutcome(() =>
    acts.saveAffiliation(slug, { accountId: list.accountId, affiliation }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(undefined);
  };
  return (
    <form className={classes.inline} onSubmit={submit}>
      <TextInput
        label="Institution now"
        className={classes.wide}
        value={affiliation}
        error={message}
        onChange={(event) => setAffiliation(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={pending} disabled={affiliation.trim() === list.affiliation}>
        Save
      </Button>
    </form>
  );
}

const yearOf = (value: string | number) => (value === "" ? null : Number(value));

/** A place typed by hand. */
export function StayForm({ slug, list, acts }: Props) {
  const blank: StayInput = { accountId: list.accountId, institution: "", startYear: null, endYear: null };
  const [stay, setStay] = useState(blank);
  const { send, pending, message, fields } = useOutcome(
    () => acts.addStay(slug, { ...stay, accountId: list.accountId }),
    () => setStay(blank),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(undefined);
  };
  return (
    <form className={classes.inline} onSubmit={submit} noValidate>
      <TextInput
        label="Another institution"
        className={classes.wide}
        value={stay.institution}
        error={fields.institution}
        onChange={(event) => setStay({ ...stay, institution: event.currentTarget.value })}
      />
      <NumberInput
        label="From year"
        className={classes.year}
        value={stay.startYear ?? ""}
        error={fields.startYear}
        hideControls
        allowDecimal={false}
        onChange={(value) => setStay({ ...stay, startYear: yearOf(value) })}
      />
      <NumberInput
        label="To year"
        placeholder="now"
        className={classes.year}
        value={stay.endYear ?? ""}
        error={fields.endYear}
        hideControls
        allowDecimal={false}
        onChange={(value) => setStay({ ...stay, endYear: yearOf(value) })}
      />
      <Button type="submit" variant="default" loading={pending}>
        Add
      </Button>
      <RefusalText message={Object.keys(fields).length > 0 ? null : message} />
    </form>
  );
}

/** An advisor or advisee typed by hand. */
export function PersonForm({ slug, list, acts }: Props) {
  const [relation, setRelation] = useState<PersonInput["relation"]>("advisor");
  const [name, setName] = useState("");
  const { send, pending, message } = useOutcome(
    () => acts.addPerson(slug, { accountId: list.accountId, relation, name }),
    () => setName(""),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(undefined);
  };
  return (
    <form className={classes.inline} onSubmit={submit} noValidate>
      <Select
        label="Relation"
        className={classes.relation}
        data={[
          { value: "advisor", label: "PhD advisor" },
          { value: "advisee", label: "Advisee" },
        ]}
        value={relation}
        onChange={(value) => setRelation(value === "advisee" ? "advisee" : "advisor")}
        allowDeselect={false}
      />
      <TextInput
        label="Name"
        className={classes.wide}
        value={name}
        error={message}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={pending}>
        Add
      </Button>
    </form>
  );
}
