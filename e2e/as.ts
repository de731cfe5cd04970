import { type BrowserContext, test as base, type ConsoleMessage, expect, type Page } from "@playwright/test";
import { mintSessionIn } from "#db/testing.ts";
import { type Server, startServer } from "./server.ts";

/** The people of the sample opening, by what they are in the stories. */
export const PEOPLE = {
  chair: "tarkowska@example.edu",
  member: "namgoong@example.edu",
  other: "mthethwa@example.edu",
  recused: "tsou@example.edu",
  observer: "solheim@example.edu",
} as const;
export type Person = keyof typeof PEOPLE;

export const OPENING = "/assistant-professor-in-machine-learning";

export interface Story {
  server: Server;
  /** A page signed in as this person, in a browser of their own. */
  as(person: Person): Promise<Page>;
  /** A page of somebody not signed in. */
  nobody(): Promise<Page>;
  /** A second tab beside a page, in the same browser. */
  tabBeside(page: Page): Promise<Page>;
}

interface StoryOptions {
  /** Name of the file: stories of different files never share a server. */
  story: string;
  /** Nothing in the data folder: the first start. */
  empty?: boolean;
  /** With the sign-in buttons of the sample opening. */
  demo?: boolean;
}

/**
 * A story has its own server and its own copy of the sample opening for the whole file. An unexpected console error or
 * warning, an uncaught error, or a request to another host fails the test it happens in.
 */
export const test = base.extend<
  {
    as: Story["as"];
    nobody: Story["nobody"];
    tabBeside: Story["tabBeside"];
    quiet: string[];
    expectedNoise: RegExp[];
  },
  { options: StoryOptions; server: Server }
>({
  options: [{ story: "" }, { option: true, scope: "worker" }],
  server: [
    async ({ options }, use) => {
      const server = await startServer(options);
      await use(server);
      await server.stop();
    },
    { scope: "worker", timeout: 60_000 },
  ],
  /** What the browser itself says of answers a story provokes on purpose (a refused file, a page that is not there). */
  expectedNoise: [[], { option: true }],
  quiet: [
    async ({ expectedNoise }, use) => {
      const all: string[] = [];
      await use(all);
      const heard = all.filter((line) => !expectedNoise.some((expected) => expected.test(line)));
      expect(heard, "nothing unexpected on the console, no request to another host").toEqual([]);
    },
    { auto: true },
  ],
  as: async ({ browser, server, quiet }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (person) => {
      const context = await browser.newContext();
      contexts.push(context);
      const value = mintSessionIn(server.folder, PEOPLE[person]);
      await context.addCookies([{ name: "shortlist", value, url: server.origin, httpOnly: true, sameSite: "Lax" }]);
      return watched(context, server, quiet);
    });
    for (const context of contexts) await context.close();
  },
  nobody: async ({ browser, server, quiet }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext();
      contexts.push(context);
      return watched(context, server, quiet);
    });
    for (const context of contexts) await context.close();
  },
  tabBeside: async ({ server, quiet }, use) => {
    await use((page) => watched(page.context(), server, quiet));
  },
});

async function watched(context: BrowserContext, server: Server, heard: string[]): Promise<Page> {
  const page = await context.newPage();
  const goto = page.goto.bind(page);
  page.goto = async (url, options) => {
    const answer = await goto(url.startsWith("/") ? `${server.origin}${url}` : url, options);
    await page.waitForFunction(answersTheReader);
    return answer;
  };
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      heard.push(`${page.url()}: ${message.text()}${about(message)}`);
  });
  page.on("pageerror", (error) => heard.push(`${page.url()}: ${error.message}`));
  page.on("request", (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith("http") && host !== new URL(server.origin).host) heard.push(`asked ${host}`);
  });
  return page;
}

/**
 * The file or address a message is about: of a failed answer its text tells only the status. A browser asks for a page's
 * icon behind Playwright's back, so that no request listener hears of it; here it is named.
 */
function about(message: ConsoleMessage): string {
  const { url } = message.location();
  return url && ` (${url})`;
}

/**
 * A page drawn by the server is seen before it answers: on a slow machine a story would type faster than any person.
 * React marks each element it has taken over.
 */
function answersTheReader(): boolean {
  const fields = document.querySelectorAll(":is(button, input, textarea, select):not([aria-hidden])");
  return [...fields].every((field) => Object.keys(field).some((key) => key.startsWith("__reactProps")));
}

export { expect };
