import { useEffect, useState } from "react";

interface CandidateName {
  id: number;
  name: string;
}

const NOBODY: readonly CandidateName[] = [];

/** The candidates the viewer may see now, read anew each time the palette opens: a recusal takes effect at once. */
export function useCandidateNames(slug: string): { names: readonly CandidateName[]; failed: boolean } {
  const [names, setNames] = useState(NOBODY);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const leaving = new AbortController();
    fetch(`/${slug}/search/names`, { signal: leaving.signal })
      .then(async (answer) => {
        if (!answer.ok) throw new Error(`The answer was ${answer.status}.`);
        setNames((await answer.json()) as CandidateName[]);
      })
      .catch(() => {
        if (!leaving.signal.aborted) setFailed(true);
      });
    return () => leaving.abort();
  }, [slug]);
  return { names, failed };
}
