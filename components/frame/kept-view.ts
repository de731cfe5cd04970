interface Leading {
  /** The part of the link's address from "?", as it is drawn or as it was set before. */
  search: string;
  /** It stays on the page of a candidate. */
  stays: boolean;
  /** The table whose rows it stands in. */
  from?: string;
}

/**
 * The part of a link's address from "?" with the table its viewer came from: a row's link takes the table's own query
 * along ("?view=candidates%3Fsort%3Dname"), a link that stays on the page keeps what the page has of it. A table nothing was
 * asked of has the order of a page without one.
 * @param here the part from "?" of the page the link stands on.
 */
export function withView({ search, stays, from }: Leading, here: string): string {
  if (!stays && !from) return search;
  const params = new URLSearchParams(search);
  const view = from ? viewFrom(from, here) : new URLSearchParams(here).get("view");
  params.delete("view");
  if (view) params.set("view", view);
  const written = params.toString();
  return written === "" ? "" : `?${written}`;
}

function viewFrom(from: string, here: string): string | null {
  if (from === "candidates" && here.length <= 1) return null;
  return `${from}?${here.slice(1)}`;
}
