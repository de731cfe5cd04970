/**
 * Whether a request that may change something comes from our own pages. Browsers always send `Origin` with a POST;
 * a request without one, or from elsewhere, is refused (Next itself lets a missing one pass).
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site && site !== "same-origin") return false;
  const origin = headers.get("origin");
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  if (!origin || !host) return false;
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}
