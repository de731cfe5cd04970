import { foldWords } from "#lib/profile/fold-words.ts";

/** Something the command palette leads to. */
export interface PaletteEntry {
  /** Unique in the palette. */
  id: string;
  group: "Search" | "Rooms" | "Candidates" | "Views" | "Actions";
  label: string;
  href: string;
}

export interface PalettePlaces {
  slug: string;
  /** The rooms the viewer may enter; what needs a room is offered only with it. */
  rooms: readonly { path: string; label: string }[];
  /** The candidates the viewer may see. */
  candidates: readonly { id: number; name: string }[];
}

/** Ways beyond the rooms: which room each needs, what it says, where it leads. */
const WAYS: readonly { room: string; group: "Views" | "Actions"; label: string; path: string }[] = [
  { room: "review", group: "Views", label: "Candidates I have not read", path: "candidates?reading=unread" },
  { room: "candidates", group: "Views", label: "Candidates by name", path: "candidates?sort=name" },
  { room: "candidates", group: "Views", label: "Candidates on the longlist", path: "candidates?stage=longlist" },
  { room: "publications", group: "Views", label: "First-author publications", path: "publications?first-author=yes" },
  { room: "publications", group: "Views", label: "Publications in submission", path: "publications?kind=submitted" },
  { room: "candidates", group: "Actions", label: "Compare candidates", path: "compare" },
  { room: "import", group: "Actions", label: "Import files", path: "import" },
  { room: "conflicts", group: "Actions", label: "Declare a conflict", path: "conflicts" },
  { room: "candidates", group: "Actions", label: "Export candidates (XLSX)", path: "export/candidates?format=xlsx" },
  {
    room: "publications",
    group: "Actions",
    label: "Export publications (XLSX)",
    path: "export/publications?format=xlsx",
  },
  { room: "ranking", group: "Actions", label: "Export ranking (XLSX)", path: "export/ranking?format=xlsx" },
  { room: "settings", group: "Actions", label: "Invite someone to the committee", path: "settings" },
];

const MOST = 50;

/**
 * What the palette offers for what is typed: all words must begin a word of the entry. Entries whose first word is meant
 * come first, otherwise rooms, candidates, views, actions; candidates by name. With nothing typed, the rooms lead.
 */
export function paletteEntries(places: PalettePlaces, typed: string): PaletteEntry[] {
  const words = foldWords(typed).split(" ").filter(Boolean);
  const fitting = entriesOf(places).filter(({ label }) => fits(foldWords(label), words));
  const first = (entry: PaletteEntry) => (words[0] && foldWords(entry.label).startsWith(words[0]) ? 0 : 1);
  const ordered = fitting.toSorted((a, b) => first(a) - first(b)).slice(0, MOST);
  return words.length > 0 && places.rooms.some(({ path }) => path === "candidates")
    ? [...ordered, searchFor(places.slug, typed)]
    : ordered;
}

function entriesOf({ slug, rooms, candidates }: PalettePlaces): PaletteEntry[] {
  const open = new Set(rooms.map(({ path }) => path));
  const byName = candidates.toSorted((a, b) => (foldWords(a.name) < foldWords(b.name) ? -1 : 1));
  return [
    ...rooms.map(({ path, label }) => ({
      id: `room-${path}`,
      group: "Rooms" as const,
      label,
      href: path ? `/${slug}/${path}` : `/${slug}`,
    })),
    ...byName.map(({ id, name }) => ({
      id: `candidate-${id}`,
      group: "Candidates" as const,
      label: name,
      href: `/${slug}/candidates/${id}`,
    })),
    ...WAYS.filter(({ room }) => open.has(room)).map(({ group, label, path }) => ({
      id: `way-${path}`,
      group,
      label,
      href: `/${slug}/${path}`,
    })),
    { id: "way-openings", group: "Actions", label: "Your openings", href: "/" },
    { id: "way-account", group: "Actions", label: "Account and sessions", href: "/account" },
  ];
}

function fits(label: string, words: readonly string[]): boolean {
  return words.every((word) => ` ${label}`.includes(` ${word}`));
}

function searchFor(slug: string, typed: string): PaletteEntry {
  const search = new URLSearchParams({ q: typed.trim() });
  return {
    id: "search",
    group: "Search",
    label: `Search everything for “${typed.trim()}”`,
    href: `/${slug}/search?${search}`,
  };
}
