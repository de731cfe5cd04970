import { Invalid, REFUSALS, Refused } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { isSameOrigin } from "./same-origin.ts";
import { sessionToken, viewerOf } from "./viewer.ts";

/**
 * A route handler of an opening (exports, stored originals, uploads, event streams): the viewer is read, the request
 * checked, refusals become plain answers. `again` reads the viewer anew, for streams that outlive a change of rights;
 * null once they may no longer be here.
 */
export function handle<P extends { opening: string }>(
  run: (
    viewer: SeatedViewer,
    request: Request,
    params: P,
    again: () => SeatedViewer | null,
  ) => Response | Promise<Response>,
): (request: Request, context: { params: Promise<P> }) => Promise<Response> {
  return async (request, context) => {
    const params = await context.params;
    const token = await sessionToken();
    const again = () => {
      const viewer = viewerOf(token, params.opening);
      return viewer.seat ? (viewer as SeatedViewer) : null;
    };
    if (request.method !== "GET" && !isSameOrigin(request.headers)) return plain(404, "Not found.");
    const viewer = again();
    if (!viewer)
      return viewerOf(token, null).kind === "visitor" ? plain(401, REFUSALS["signed-out"]) : plain(404, "Not found.");
    try {
      return await run(viewer, request, params, again);
    } catch (error) {
      if (error instanceof Invalid) return plain(400, error.message);
      if (error instanceof Refused) return plain(error.reason === "not-found" ? 404 : 403, error.message);
      throw error;
    }
  };
}

function plain(status: number, text: string): Response {
  return new Response(`${text}\n`, { status, headers: { "content-type": "text/plain; charset=utf-8" } });
}
