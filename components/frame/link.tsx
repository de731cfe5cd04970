import NextLink from "next/link";
import type { ComponentProps } from "react";

/**
 * A link of ours, fetched when it is followed and no sooner: every page is drawn anew for who looks at it, so what could be
 * fetched beforehand is next to nothing, and asking for it would keep the server as busy as the pages themselves.
 */
export function Link(props: Omit<ComponentProps<typeof NextLink>, "prefetch">) {
  return <NextLink {...props} prefetch={false} />;
}
