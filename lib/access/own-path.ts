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
