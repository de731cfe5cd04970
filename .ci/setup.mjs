// Makes sure the packages of the lock file are installed, then runs a program of ours under the project's own Node:
//   node .ci/setup.mjs [FILE [ARGUMENTS…]]
// Runs itself on any Node from 18 on, before there is a node_modules.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { NODE_FLAGS, NODE_SURROUNDINGS } from "./node-flags.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const stamp = join(root, "node_modules", ".installed-lock");
const lock = createHash("sha256")
  .update(readFileSync(join(root, "package-lock.json")))
  .digest("hex");

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lock) install();
const [file, ...rest] = process.argv.slice(2);
if (file) run(file, rest);

function install() {
  console.log("Installing packages (once) …");
  const npm = process.env.npm_execpath ? [process.execPath, [process.env.npm_execpath]] : ["npm", []];
  const done = spawnSync(npm[0], [...npm[1], "ci", "--no-fund", "--no-audit", "--loglevel=error"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32" && npm[0] === "npm",
  });
  if (done.status !== 0) {
    console.error("The packages could not be installed. Check the network and the messages above, then try again.");
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

/** The shell may still remember the system's Node from the first word of the script: the project's own is named here. */
function run(program, args) {
  const own = join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  const path = [join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter);
  const child = spawn(existsSync(own) ? own : process.execPath, [...NODE_FLAGS, program, ...args], {
    stdio: "inherit",
    env: { ...NODE_SURROUNDINGS, ...process.env, PATH: path },
  });
  // A Ctrl-C reaches the child by itself; a service manager's stop is handed on. Either way the child ends first.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
