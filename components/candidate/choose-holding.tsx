"use client";

import { Button } from "@mantine/core";
import { useOutcome } from "#components/form/use-outcome.ts";
import type { Decided, Holding } from "#lib/profile/decisions.ts";
import { type Deciding, useDeciding } from "./deciding.tsx";
import classes from "./rivals.module.css";

/** Lets what another document says hold; nothing for those who may only look. */
export function ChooseHolding({ holding, words }: { holding: Holding; words: string }) {
  const deciding = useDeciding();
  return deciding && <Choose deciding={deciding} holding={holding} words={words} />;
}

function Choose({ deciding, holding, words }: { deciding: Deciding; holding: Holding; words: string }) {
  const { send, pending, message } = useOutcome(
    () => deciding.hold(deciding.slug, holding),
    (decided: Decided) => deciding.onDecided(`“${words}” holds.`, decided),
  );
  return (
    <>
      {" "}
      <Button
        variant="subtle"
        size="compact-xs"
        loading={pending}
        aria-label={`Let “${words}” hold`}
        onClick={() => send(undefined)}
      >
        let this hold
      </Button>
      <span className={classes.refused} role="alert">
        {message}
      </span>
    </>
  );
}
