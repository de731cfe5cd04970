/** Stands for this installation: what leads away from it leads away from any. */
const HERE = "http://here.invalid";

/**
 * Where somebody wants to go after signing in, if that is a page of ours; else the first page. Browsers leave out tabs and
 * line ends and take `\` for `/`, so that `/<tab>/elsewhere.example` is another host: the address is read as they read it.
 */
export function ownPath(wanted: unknown): string {
  if (typeof wanted !== "string" || !wanted.startsWith("/") || !URL.canParse(wanted, HERE)) return "/";
  return new URL(wanted, HERE).origin === HERE ? wanted : "/";
}

/** The address of signing in from which `asked`, the path of a request, is found again; what leads nowhere else is left out. */
export function signInFor(asked: string): string {
  const url = new URL(ownPath(asked), HERE);
  // The router of the pages asks for data under the page's own address and this word.
  url.searchParams.delete("_rsc");
  const to = ownPath(url.pathname + url.search);
  return to === "/" ? "/sign-in" : `/sign-in?to=${encodeURIComponent(to)}`;
}
