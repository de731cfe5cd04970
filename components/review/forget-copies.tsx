"use client";

import { useEffect, useState } from "react";
import { forgetCopies } from "#components/form/browser-copies.ts";

/** Takes what a recused person had begun to write off their browser, and says so where there was anything. */
export function ForgetCopies({ viewerId, candidateId }: { viewerId: number; candidateId: number }) {
  const [found, setFound] = useState(false);
  useEffect(() => {
    if (forgetCopies(viewerId, candidateId)) setFound(true);
  }, [viewerId, candidateId]);
  return (
    <p role="status">
      {found && "What you had typed and not saved was not sent, and is no longer kept in this browser."}
    </p>
  );
}
