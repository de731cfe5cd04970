"use client";

import { StatePage } from "#components/frame/state-page.tsx";

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <StatePage
      title="Something went wrong"
      action={
        <button type="button" onClick={reset}>
          Try again
        </button>
      }
    >
      The page could not be shown. Nothing you saved is lost.
      {error.digest ? ` If it happens again, tell whoever runs Shortlist this number: ${error.digest}.` : ""}
    </StatePage>
  );
}
