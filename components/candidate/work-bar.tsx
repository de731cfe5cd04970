"use client";

import { Button } from "@mantine/core";
import { IconGitMerge } from "@tabler/icons-react";
import { useState } from "react";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import type { Decided } from "#lib/profile/decisions.ts";
import type { PublicationRow } from "#lib/tables/publication-row.ts";
import { type Deciding, useDeciding } from "./deciding.tsx";
import { FootBar } from "./foot-bar.tsx";
import { JoinWorksDialog } from "./join-works.tsx";
import classes from "./selection-bar.module.css";
import { VersionActs } from "./version-acts.tsx";

interface WorkBarProps {
  chosen: readonly PublicationRow[];
  onClear: () => void;
}

/** At the foot of the table of publications while rows are selected: for whoever may correct profiles. */
export function WorkBar({ chosen, onClear }: WorkBarProps) {
  const deciding = useDeciding();
  const [open, setOpen] = useState(false);
  const [only] = chosen;
  if (!deciding || !only) return null;
  return (
    <FootBar
      label="Selected publications"
      count={chosen.length}
      onClear={onClear}
      after={
        open && (
          <JoinWorksDialog
            deciding={deciding}
            chosen={chosen}
            onClose={() => setOpen(false)}
            done={() => {
              setOpen(false);
              onClear();
            }}
          />
        )
      }
    >
      {chosen.length > 1 ? (
        <Button variant="default" size="xs" leftSection={<IconGitMerge size={14} />} onClick={() => setOpen(true)}>
          Same work
        </Button>
      ) : (
        <One row={only} deciding={deciding} />
      )}
    </FootBar>
  );
}

/** What can be done with one work: its line corrected, or one of its candidates taken off it. */
function One({ row, deciding }: { row: PublicationRow; deciding: Deciding }) {
  const printings = row.versions.flatMap((version) => version.printings);
  const [line] = printings;
  return (
    <>
      {line && row.versions.length === 1 && <VersionActs version={row} line={line} />}
      {row.versions.length > 1 && <span className={classes.quiet}>Open its versions to correct or part them</span>}
      {row.owners.length > 1 &&
        row.owners.map(({ candidateId, name }) => {
          const own = printings.find((one) => one.candidateId === candidateId);
          return own && <PartOwner key={candidateId} name={name} id={own.publicationId} deciding={deciding} />;
        })}
      {row.versions.length === 1 && <span className={classes.quiet}>Select another to say they are one work</span>}
    </>
  );
}

function PartOwner({ name, id, deciding }: { name: string; id: number; deciding: Deciding }) {
  const { send, pending, message } = useOutcome(
    () => deciding.part(deciding.slug, { publicationId: id, versionId: null }),
    (decided: Decided) => deciding.onDecided(`The paper of ${name} is another work.`, decided),
  );
  return (
    <>
      <Button variant="default" size="xs" loading={pending} onClick={() => send(undefined)}>
        {name}: another work
      </Button>
      <RefusalText message={message} />
    </>
  );
}
