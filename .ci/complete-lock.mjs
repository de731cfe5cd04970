// Completes package-lock.json with the optional binaries of every platform.
// npm leaves out optional packages it cannot see from the machine it runs on, and `npm ci` elsewhere then refuses the
// lock file. Run after changing dependencies: node .ci/complete-lock.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const file = fileURLToPath(new URL("../package-lock.json", import.meta.url));
const lock = JSON.parse(readFileSync(file, "utf8"));
const OS = {
  darwin: "darwin",
  linux: "linux",
  linuxmusl: "linux",
  win32: "win32",
  windows: "win32",
  freebsd: "freebsd",
  netbsd: "netbsd",
  openbsd: "openbsd",
  openharmony: "openharmony",
  android: "android",
  sunos: "sunos",
  aix: "aix",
  fsevents: "darwin",
};
const CPU = {
  x64: "x64",
  arm64: "arm64",
  arm: "arm",
  armv7: "arm",
  ia32: "ia32",
  x86: "ia32",
  ppc64: "ppc64",
  ppc64le: "ppc64",
  s390x: "s390x",
  riscv64: "riscv64",
  loong64: "loong64",
  mips64el: "mips64el",
  wasm32: "wasm32",
};

/** "@img/sharp-linuxmusl-x64" → what npm needs to know to pass it over on other machines. Exact versions only. */
function platformEntry(name, range) {
  const words = name.replace(/^@/, "").split(/[-/]/);
  const os = words.map((word) => OS[word]).find(Boolean);
  const cpu = words.map((word) => CPU[word]).find(Boolean);
  const libc = /musl/.test(name) ? "musl" : /gnu/.test(name) ? "glibc" : undefined;
  return {
    version: range.replace(/^[\^~]/, ""),
    ...(cpu && { cpu: [cpu] }),
    ...(libc && { libc: [libc] }),
    optional: true,
    ...(os && { os: [os] }),
  };
}

/** Where the package is found from `from`: npm's own search, nearest node_modules first. */
function resolve(from, name) {
  for (let at = from; ; ) {
    const place = `${at ? `${at}/` : ""}node_modules/${name}`;
    if (lock.packages[place]) return place;
    if (!at) return null;
    const cut = at.lastIndexOf("node_modules/");
    at = cut <= 0 ? "" : at.slice(0, cut - 1);
  }
}

let added = 0;
for (const queue = Object.keys(lock.packages); queue.length; ) {
  const at = queue.shift();
  const entry = lock.packages[at];
  const wanted = { ...entry.optionalDependencies, ...(entry.optional ? entry.dependencies : {}) };
  for (const [name, range] of Object.entries(wanted)) {
    const place = resolve(at, name);
    if (place && lock.packages[place].version) continue;
    const target = place ?? `node_modules/${name}`;
    const row = platformEntry(name, range);
    if (entry.dev) row.dev = true;
    lock.packages[target] = row;
    queue.push(target);
    added += 1;
    console.log(`added ${name}@${row.version} ${row.os ?? "any system"} ${row.cpu ?? "any processor"}`);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} entries added; ${Object.keys(lock.packages).length} in all.`);
