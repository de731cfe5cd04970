/**
 * Whether a request that may change something comes from our own pages. Browsers always send `Origin` with a POST;
 * a request without one, or from elsewhere, is refused (Next itself lets a missing one pass). A plain form says
 * `Origin: null` where pages send no referrer, as ours do: then the browser's own word for where it comes from decides,
 * which no page can write.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site && site !== "same-origin") return false;
  const origin = headers.get("origin");
  if (origin === "null") return site === "same-origin";
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  if (!origin || !host) return false;
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}
