"use client";

import { createContext, type ReactNode, useContext, useMemo } from "react";

interface Typist {
  viewerId: number;
  slug: string;
}

const Context = createContext<Typist | null>(null);

/** Who types, and in which opening: what is kept of it in a browser is theirs alone. Null where nothing is kept. */
export const useTypist = (): Typist | null => useContext(Context);

/** Around all forms of one opening. */
export function WhoTypes({ viewerId, slug, children }: Typist & { children: ReactNode }) {
  const typist = useMemo(() => ({ viewerId, slug }), [viewerId, slug]);
  return <Context value={typist}>{children}</Context>;
}
