"use client";

import { Button, Modal } from "@mantine/core";
import { useMemo, useState } from "react";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import { Link } from "#components/frame/link.tsx";
import { toTheMember } from "#lib/conflicts/suggestion.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import { type Packed, unpack } from "#lib/tables/pack.ts";
import classes from "./conflicts-page.module.css";
import { DeclarationForm, type Declare, type RosterName } from "./declaration-form.tsx";

interface Props {
  slug: string;
  accountId: number;
  /** Those the viewer has said nothing about yet; none: the banner is not there. */
  packed: Packed<RosterName>;
  /** Found in documents about the viewer, and not yet decided. */
  suggestions: readonly { id: number; candidateName: string | null; evidence: string }[];
  declare: Declare;
  declareNone: (slug: string, input: Record<string, never>) => Promise<Outcome<void>>;
}

/** Asks for conflicts before the first file is opened, and again when candidates are added. */
export function ClearanceBanner({ slug, accountId, packed, suggestions, declare, declareNone }: Props) {
  const candidates = useMemo(() => unpack(packed), [packed]);
  const [opened, setOpened] = useState(false);
  const { send, pending, message } = useOutcome(() => declareNone(slug, {}));
  if (candidates.length === 0) return <Suggestions slug={slug} suggestions={suggestions} />;
  return (
    <section className={classes.banner} aria-labelledby="clearance-title">
      <h2 id="clearance-title" className={classes.bannerTitle}>
        Before you read: are you connected with any of them?
      </h2>
      <p className={classes.names}>{candidates.map((one) => one.name).join(" · ")}</p>
      <p className={classes.quiet}>
        Advisor or advisee, co-author in the last four years, same institution, family, money – or anything you would
        not want to explain later.
      </p>
      <Suggestions slug={slug} suggestions={suggestions} />
      <RefusalText message={message} />
      <div className={classes.buttons}>
        <Button variant="default" onClick={() => setOpened(true)}>
          Declare a conflict
        </Button>
        <Button onClick={() => send(undefined)} loading={pending}>
          I have no conflicts to declare
        </Button>
      </div>
      <Modal opened={opened} onClose={() => setOpened(false)} title="Declare a conflict">
        <DeclarationForm
          slug={slug}
          accountId={accountId}
          members={[]}
          candidates={candidates}
          declare={declare}
          done={() => setOpened(false)}
        />
      </Modal>
    </section>
  );
}

/** What the documents suggest: said here, decided on the page of conflicts. */
function Suggestions({ slug, suggestions }: Pick<Props, "slug" | "suggestions">) {
  if (suggestions.length === 0) return null;
  return (
    <div className={classes.found}>
      <p>
        The documents raise {suggestions.length === 1 ? "a question" : `${suggestions.length} questions`} of conflict.
        Nothing follows until you decide: <Link href={`/${slug}/conflicts`}>look and decide</Link>.
      </p>
      <ul>
        {suggestions.map(({ id, candidateName, evidence }) => (
          <li key={id}>
            <strong>{candidateName}</strong>
            {evidence && ` – ${toTheMember(evidence)}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
