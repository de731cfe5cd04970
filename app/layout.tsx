import "./layers.css";
import "./mantine.css";
import "./theme.css";
import "./globals.css";
import { ColorSchemeScript, mantineHtmlProps } from "@mantine/core";
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { DensityScript } from "#components/frame/density-script.tsx";
import { Theme } from "#components/frame/theme.tsx";

export const metadata: Metadata = {
  title: { default: "Shortlist", template: "%s · Shortlist" },
  description: "Faculty hiring, read closely and decided fairly.",
  robots: { index: false, follow: false },
  referrer: "no-referrer",
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <html lang="en" {...mantineHtmlProps}>
      <head>
        {/* Not in the metadata: Next takes those away on the way from page to page, and meanwhile browsers ask for /favicon.ico. */}
        <link rel="icon" href="/icon.svg" />
        <ColorSchemeScript nonce={nonce} defaultColorScheme="auto" />
        <DensityScript nonce={nonce} />
      </head>
      <body>
        <Theme>{children}</Theme>
      </body>
    </html>
  );
}
