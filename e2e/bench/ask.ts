import { Agent, request } from "node:http";

export interface Asked {
  status: number;
  /** Milliseconds to the last byte. */
  took: number;
  /** Bytes of the body as they came over the wire. */
  bytes: number;
  encoding: string;
}

/** Someone signed in, over connections that are kept. */
export interface Client {
  get(path: string): Promise<Asked>;
  post(path: string, headers: Record<string, string>, body: string): Promise<Asked>;
  end(): void;
}

export function clientOf(origin: string, token: string): Client {
  const agent = new Agent({ keepAlive: true });
  const cookie = `shortlist=${token}`;
  const ask = (method: string, path: string, headers: Record<string, string>, body?: string) =>
    new Promise<Asked>((done, failed) => {
      const start = performance.now();
      const asking = request(
        `${origin}${path}`,
        { method, agent, headers: { cookie, "accept-encoding": "br, gzip", ...headers } },
        (answer) => {
          let bytes = 0;
          answer.on("data", (chunk: Buffer) => {
            bytes += chunk.length;
          });
          answer.on("error", failed);
          answer.on("end", () =>
            done({
              status: answer.statusCode ?? 0,
              took: performance.now() - start,
              bytes,
              encoding: answer.headers["content-encoding"] ?? "not compressed",
            }),
          );
        },
      );
      asking.on("error", failed);
      asking.end(body);
    });
  return {
    get: (path) => ask("GET", path, { accept: "text/html" }),
    post: (path, headers, body) => ask("POST", path, { origin, ...headers }, body),
    end: () => agent.destroy(),
  };
}

/** Asked and not counted. */
export const WARM_UP = 3;

/** One after the other: at most `most` times and not much longer than `spend` milliseconds. */
export async function oneByOne(ask: (turn: number) => Promise<Asked>, most = 30, spend = 1_500): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (let turn = 0; turn < WARM_UP; turn += 1) await ask(turn);
  const end = performance.now() + spend;
  for (let turn = 0; turn < most && (turn < 3 || performance.now() < end); turn += 1)
    asked.push(await ask(turn + WARM_UP));
  return asked;
}

/** Eight at a time: at most `most` in all and not much longer than `spend` milliseconds. @returns answers and how many a second. */
export async function eightAtATime(
  ask: (turn: number) => Promise<Asked>,
  most = 400,
  spend = 2_000,
): Promise<{ asked: Asked[]; aSecond: number }> {
  const asked: Asked[] = [];
  const start = performance.now();
  let turn = 0;
  const one = async () => {
    while (turn < most && performance.now() < start + spend) {
      turn += 1;
      asked.push(await ask(turn));
    }
  };
  await Promise.all(Array.from({ length: 8 }, one));
  return { asked, aSecond: (asked.length / (performance.now() - start)) * 1_000 };
}
