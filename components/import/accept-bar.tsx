"use client";

import { Button, Select } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { reach } from "#components/form/use-outcome.ts";
import { Link } from "#components/frame/link.tsx";
import type { DraftPage } from "#lib/ingest/corrections/draft-page.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import type { DraftActs } from "./draft-acts.ts";
import classes from "./import-table.module.css";

interface Props {
  slug: string;
  page: DraftPage;
  closed: string | null;
  people: readonly { id: number; name: string }[];
  acts: DraftActs;
}

/** Accepts the draft (as a new candidate, or into one whose name is like it or who is chosen) and goes on to the next to check. */
export function AcceptBar({ slug, page: { row, next }, closed, people, acts }: Props) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [taken, setTaken] = useState<string | null>(null);
  const { documentId, namesakes, candidate, state } = row;
  const desk = `/${slug}/import`;
  const run = <T,>(act: () => Promise<Outcome<T>>, then: string | null, takenFrom: string | null = null) =>
    start(async () => {
      const outcome = await reach(act);
      setRefusal(outcome.ok ? null : outcome.message);
      if (!outcome.ok) return;
      setTaken(takenFrom);
      if (then) router.push(then);
    });
  const accept = (candidateId: number | "new") =>
    run(() => acts.accept(slug, { documentId, candidateId }), next === null ? desk : `${desk}/${next}`);
  const [like] = namesakes;
  const others = people.filter(({ id }) => id !== like?.candidateId);
  return (
    <>
      <RefusalText message={refusal ?? closed} />
      <TakenBack
        from={candidate || closed ? null : taken}
        pending={pending}
        undo={() => run(() => acts.putBack(slug, { documentId }), null)}
      />
      {!closed && state === "draft" && like && (
        <>
          <span>
            {like.agreement === "same" ? "The same name as" : "Perhaps the same person as"}{" "}
            <Link href={`/${slug}/candidates/${like.candidateId}`}>{like.name}</Link>
          </span>
          <Button loading={pending} onClick={() => accept(like.candidateId)}>
            Add to {like.name}
          </Button>
        </>
      )}
      {!closed && state === "draft" && (
        <Button
          loading={pending}
          variant={like ? "default" : "filled"}
          disabled={!row.summary?.name}
          onClick={() => accept("new")}
        >
          {like ? "New candidate" : "Accept"}
        </Button>
      )}
      {!closed && state === "draft" && others.length > 0 && (
        <AddToOther {...{ others, accept, pending }} placeholder={like ? "Add to another …" : "Add to a candidate …"} />
      )}
      {candidate && (
        <Button
          variant="default"
          className={classes.plain}
          component={Link}
          href={`/${slug}/candidates/${candidate.id}`}
        >
          Open {candidate.name}
        </Button>
      )}
      {!closed && candidate && (
        <Button
          variant="default"
          loading={pending}
          onClick={() => run(() => acts.takeBack(slug, { documentId }), null, candidate.name)}
        >
          Take back
        </Button>
      )}
      {!closed && (
        <Button variant="default" loading={pending} onClick={() => run(() => acts.reread(slug, { documentId }), desk)}>
          Read again
        </Button>
      )}
      <Button
        variant="subtle"
        className={classes.plain}
        component={Link}
        href={next === null ? desk : `${desk}/${next}`}
      >
        {next === null ? "Import desk" : "Next to check"}
      </Button>
    </>
  );
}

/** Says that the file was just taken back, with the way back. Renders its live region even when empty. */
function TakenBack({ from, pending, undo }: { from: string | null; pending: boolean; undo: () => void }) {
  return (
    <>
      <span role="status">{from && `Taken back from ${from}.`}</span>
      {from && (
        <Button variant="default" loading={pending} onClick={undo}>
          Undo
        </Button>
      )}
    </>
  );
}

interface OtherProps {
  others: readonly { id: number; name: string }[];
  placeholder: string;
  pending: boolean;
  accept: (candidateId: number) => void;
}

function AddToOther({ others, placeholder, pending, accept }: OtherProps) {
  return (
    <Select
      className={classes.whose}
      aria-label="Add to another candidate"
      placeholder={placeholder}
      data={others.map(({ id, name }) => ({ value: String(id), label: name }))}
      value={null}
      onChange={(id) => id !== null && accept(Number(id))}
      disabled={pending}
      nothingFoundMessage="Nobody of this name"
      searchable
    />
  );
}
