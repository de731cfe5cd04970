"use client";

import { Button, Menu } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { FILE_FORMATS, FORMAT_NAMES } from "#lib/tables/file-format.ts";

interface Props {
  /** Where the files are fetched; the format is asked for with `?format=`. */
  path: string;
  /** Further items. */
  children?: ReactNode;
}

/** The kinds of file something can leave as. */
export function FileMenu({ path, children }: Props) {
  return (
    <Menu position="bottom-end" shadow="sm" withinPortal>
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={16} />}>
          Export
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {FILE_FORMATS.map((format) => (
          <Menu.Item key={format} component="a" href={`${path}?format=${format}`} download>
            {FORMAT_NAMES[format]}
          </Menu.Item>
        ))}
        {children}
      </Menu.Dropdown>
    </Menu>
  );
}
