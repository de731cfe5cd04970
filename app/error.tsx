"use client";

import { PlainButton } from "#components/form/plain-button.tsx";
import { StatePage } from "#components/frame/state-page.tsx";

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <StatePage title="Something went wrong" action={<PlainButton onClick={reset}>Try again</PlainButton>}>
      The page could not be shown. Nothing you saved is lost.
      {error.digest ? ` If it happens again, tell whoever runs Shortlist this number: ${error.digest}.` : ""}
    </StatePage>
  );
}
