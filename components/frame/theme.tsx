"use client";

import { MantineProvider } from "@mantine/core";
import type { ReactNode } from "react";
import { theme } from "./theme-words.ts";

/** Its variables come with the style sheets: as markup they would be worked out and sent with every page. */
export function Theme({ children }: { children: ReactNode }) {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" withGlobalClasses={false} withCssVariables={false}>
      {children}
    </MantineProvider>
  );
}
