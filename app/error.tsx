"use client";

import { Button } from "@mantine/core";
import { StatePage } from "#components/frame/state-page.tsx";

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <StatePage title="Something went wrong" action={<Button onClick={reset}>Try again</Button>}>
      The page could not be shown. Nothing you saved is lost.
      {error.digest ? ` If it happens again, tell whoever runs Shortlist this number: ${error.digest}.` : ""}
    </StatePage>
  );
}
