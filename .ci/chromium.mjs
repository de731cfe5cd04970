// The system's Chromium, where there is one; otherwise Playwright uses its own download.
import { existsSync } from "node:fs";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Path of a Chromium or Chrome; null when Playwright's own must serve. `SHORTLIST_CHROMIUM` overrides. */
export function findChromium() {
  return [process.env.SHORTLIST_CHROMIUM, ...PLACES].find((path) => path && existsSync(path)) ?? null;
}
