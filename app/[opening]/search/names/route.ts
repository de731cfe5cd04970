import { handle } from "#app/_gate/handle.ts";
import { listCandidateNames } from "#db/candidates.ts";

/** Ids and names of the candidates the viewer may see, for the command palette; read anew each time it opens. */
export const GET = handle((viewer) =>
  Response.json(listCandidateNames(viewer), { headers: { "cache-control": "private, no-store" } }),
);
