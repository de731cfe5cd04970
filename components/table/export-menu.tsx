"use client";

import { Menu } from "@mantine/core";
import { type FetchedMenu, useFetchedMenu } from "./tool-menu.tsx";

interface ExportMenuProps extends FetchedMenu {
  /** Where the files are fetched. */
  address: string;
  /** What they hold, as the part of that address after "?". */
  search: string;
}

/** Files of exactly what a table shows. */
export function ExportMenu({ address, search, button }: ExportMenuProps) {
  const { target, ...opening } = useFetchedMenu(button, "menu");
  const fileAs = (format: string) => `${address}?format=${format}${search ? `&${search}` : ""}`;
  return (
    <Menu {...opening} position="bottom-end" shadow="sm" withinPortal>
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Exactly what is shown</Menu.Label>
        <Menu.Item component="a" href={fileAs("xlsx")} download>
          Spreadsheet (XLSX)
        </Menu.Item>
        <Menu.Item component="a" href={fileAs("csv")} download>
          Comma-separated (CSV)
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
