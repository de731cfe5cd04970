"use client";

import { Button } from "@mantine/core";
import { useState, useTransition } from "react";
import { RefusalText } from "#components/form/refusal-text.tsx";
import classes from "./account-page.module.css";
import { enterElsewhere } from "./enter.ts";

interface Props {
  words: string;
  /** Where to go from there. */
  to: string;
  /** Why the last time led nowhere. */
  refused: string | null;
}

/** The other way in, below the password. */
export function SignOnButton({ words, to, refused }: Props) {
  const [message, setMessage] = useState(refused);
  const [pending, start] = useTransition();
  return (
    <div className={classes.elsewhere}>
      <p className={classes.or}>or</p>
      <RefusalText message={message} />
      <Button
        variant="default"
        fullWidth
        loading={pending}
        onClick={() => start(async () => setMessage(await enterElsewhere(to)))}
      >
        {words}
      </Button>
    </div>
  );
}
