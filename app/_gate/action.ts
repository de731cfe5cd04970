import { refresh } from "next/cache";
import { headers } from "next/headers";
import type { z } from "zod";
import { Invalid, REFUSALS, Refused } from "#lib/access/refusal.ts";
import type { SeatedViewer, Viewer } from "#lib/access/viewer.ts";
import type { Outcome } from "#lib/opening/outcome.ts";
import { isSameOrigin } from "./same-origin.ts";
import { sessionToken, viewerOf } from "./viewer.ts";

interface ActionOptions {
  /** Draw the page again afterwards; autosave turns this off. Default true. */
  refresh?: boolean;
}

interface SeatedOptions<I> extends ActionOptions {
  /** Slow work before the change, which changes nothing for anybody. The viewer is read again after it. */
  prepare?: (viewer: SeatedViewer, input: I) => Promise<void>;
}

/**
 * A server action of an opening. Called as `(slug, input)`. The input is parsed, the viewer read last, right before the
 * change runs: nothing is awaited between knowing the rights and using them (a `run` that is async uses them before it
 * first waits).
 * Bad input and refusals come back as values, with what was typed still in the form; anything else is a bug and is thrown.
 */
export function action<S extends z.ZodType, T>(
  schema: S,
  run: (viewer: SeatedViewer, input: z.output<S>) => T,
  options: SeatedOptions<z.output<S>> = {},
): (slug: string, input: z.input<S>) => Promise<Outcome<Awaited<T>>> {
  return async (slug, input) =>
    attempt(schema, input, options, async (token, parsed) => {
      if (options.prepare) await options.prepare(seatedBy(token, slug), parsed);
      return await run(seatedBy(token, slug), parsed);
    });
}

function seatedBy(token: string | null, slug: unknown): SeatedViewer {
  const viewer = viewerOf(token, typeof slug === "string" ? slug : null);
  if (viewer.kind === "visitor") throw new Refused("signed-out");
  if (!viewer.seat) throw new Refused("not-found");
  return viewer as SeatedViewer;
}

/** A server action outside any opening (set-up, invitations, own account). `prepare` does slow work before `run`. */
export function siteAction<S extends z.ZodType, P, T>(
  schema: S,
  prepare: (input: z.output<S>, viewer: Viewer) => Promise<P>,
  run: (viewer: Viewer, input: z.output<S>, prepared: P) => T,
): (input: z.input<S>) => Promise<Outcome<Awaited<T>>> {
  return async (input) =>
    attempt(schema, input, {}, async (token, parsed) => {
      const prepared = await prepare(parsed, viewerOf(token, null));
      return await run(viewerOf(token, null), parsed, prepared);
    });
}

async function attempt<S extends z.ZodType, T>(
  schema: S,
  input: unknown,
  options: ActionOptions,
  run: (token: string | null, parsed: z.output<S>) => T,
): Promise<Outcome<Awaited<T>>> {
  if (!isSameOrigin(await headers())) return { ok: false, message: REFUSALS["not-found"] };
  const parsed = schema.safeParse(input);
  if (!parsed.success) {
    const fields: Record<string, string> = {};
    for (const issue of parsed.error.issues) fields[issue.path.join(".")] ??= issue.message;
    return { ok: false, message: parsed.error.issues[0]?.message ?? "Please check what you typed.", fields };
  }
  const token = await sessionToken();
  try {
    const value = await run(token, parsed.data);
    if (options.refresh !== false) refresh();
    return { ok: true, value };
  } catch (error) {
    if (error instanceof Invalid) return { ok: false, message: error.message, fields: error.fields };
    if (error instanceof Refused) return { ok: false, message: error.message, reason: error.reason };
    if (isDiskFull(error))
      return {
        ok: false,
        message: "The disk is full: nothing was saved. Your text is still here. Free some space, then try again.",
      };
    throw error;
  }
}

function isDiskFull(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  return code === "SQLITE_FULL" || code === "ENOSPC";
}
