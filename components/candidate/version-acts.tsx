"use client";

import { Button } from "@mantine/core";
import { useState } from "react";
import { RefusalText } from "#components/form/refusal-text.tsx";
import { useOutcome } from "#components/form/use-outcome.ts";
import type { Decided } from "#lib/profile/decisions.ts";
import { COUNTED_NAMES } from "#lib/tables/counted-as.ts";
import type { ShownVersion, VersionRef } from "#lib/tables/publication-row.ts";
import { CorrectVersionDialog } from "./correct-version.tsx";
import { type Deciding, useDeciding } from "./deciding.tsx";
import classes from "./version-list.module.css";

interface VersionActsProps {
  version: ShownVersion;
  line: VersionRef;
  /** It can be taken apart from other versions. */
  parts?: boolean;
}

/** What can be done with a version; nothing for those who may only look. */
export function VersionActs(props: VersionActsProps) {
  const deciding = useDeciding();
  return deciding && <Acts {...props} deciding={deciding} />;
}

function Acts({ version, line, parts, deciding }: VersionActsProps & { deciding: Deciding }) {
  const [open, setOpen] = useState(false);
  const what = `${COUNTED_NAMES[version.countedAs].one.toLowerCase()} version of “${version.title}”`;
  const { send, pending, message } = useOutcome(
    () => deciding.part(deciding.slug, line),
    (decided: Decided) => deciding.onDecided(`The ${what} is a work of its own.`, decided),
  );
  return (
    <span className={classes.acts}>
      <Button variant="subtle" size="compact-xs" aria-label={`Correct the ${what}`} onClick={() => setOpen(true)}>
        Correct
      </Button>
      {parts && (
        <Button
          variant="subtle"
          size="compact-xs"
          loading={pending}
          aria-label={`Take the ${what} apart`}
          onClick={() => send(undefined)}
        >
          Take apart
        </Button>
      )}
      <RefusalText message={message} />
      {open && (
        <CorrectVersionDialog deciding={deciding} version={version} line={line} onClose={() => setOpen(false)} />
      )}
    </span>
  );
}
