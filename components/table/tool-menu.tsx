"use client";

import { type ComponentType, cloneElement, memo, type ReactElement, useEffect, useRef, useState } from "react";

type Button = ReactElement<Record<string, unknown>>;
type Popup = "menu" | "dialog";

/** What a menu that is fetched is given besides its own. */
export interface FetchedMenu {
  /** The button it opens from. */
  button: Button;
}

type ToolMenuProps<Own> = Own & {
  button: Button;
  popup: Popup;
  fetch: () => Promise<ComponentType<Own & FetchedMenu>>;
};

/**
 * A button with a menu that is fetched when it is first pressed, or a moment earlier when a pointer comes near: what lays menus out
 * is a third of a table's program, and most who open a table open none.
 */
export const ToolMenu = memo(Inside) as typeof Inside;

function Inside<Own extends object>({ button, popup, fetch, ...own }: ToolMenuProps<Own>) {
  const [Menu, setMenu] = useState<ComponentType<Own & FetchedMenu> | null>(null);
  if (Menu) return <Menu {...(own as unknown as Own)} button={button} />;
  // What cannot be fetched now can be asked for again.
  const early = () => void fetch().catch(() => undefined);
  const open = () =>
    void fetch().then(
      (fetched) => setMenu(() => fetched),
      () => undefined,
    );
  return cloneElement(button, {
    "aria-haspopup": popup,
    "aria-expanded": false,
    onPointerEnter: early,
    onFocus: early,
    onClick: open,
  });
}

/**
 * For a menu that was fetched because its button was pressed: the button, which is another element now, has the focus again,
 * so that it is given back there, and the menu opens.
 */
export function useFetchedMenu(button: Button, popup: Popup) {
  const [opened, setOpened] = useState(false);
  const target = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) target.current?.focus();
    setOpened(true);
  }, []);
  // The button of a menu is heard by the menu itself.
  const own = popup === "menu" ? {} : { onClick: () => setOpened((now) => !now) };
  return { opened, onChange: setOpened, target: cloneElement(button, { ref: target, ...own }) };
}
