import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { projectRoot } from "../../server/root.ts";

const root = projectRoot();
const dockerfile = readFileSync(join(root, "server", "Dockerfile"), "utf8");
const ENTENTE_AT = /^Entente is at (http:\S+)$/;

/** A folder with the packages that are left without those for development, and nothing else. */
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "entente-image-"));
  for (const name of ["package.json", "package-lock.json", ".npmrc"])
    cpSync(join(root, name), join(folder, name));
  copyPackages(join(root, "node_modules"), join(folder, "node_modules"));
  // As the image does after it has built.
  execFileSync("npm", ["prune", "--omit=dev", "--no-audit", "--no-fund"], {
    cwd: folder,
    stdio: "ignore",
  });
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** By hard links, which takes a tenth of the time, if both lie on one disk. */
function copyPackages(from: string, to: string): void {
  try {
    execFileSync("cp", ["-al", from, to], { stdio: "ignore" });
  } catch {
    rmSync(to, { recursive: true, force: true });
    cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  }
}

/** Runs a command until it says where the server is; gives the address, or what it said instead. */
async function started(cwd: string, [command = "", ...parts]: string[]): Promise<string> {
  const environment = { PATH: process.env["PATH"], HOME: process.env["HOME"], PORT: "0" };
  // A group of its own: npm starts others.
  const options = { cwd, env: environment, detached: true } as const;
  const child = spawn(command, parts, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  const ended = once(child, "exit");
  onTestFinished(async () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid);
    await ended;
  });
  const said: string[] = [];
  child.stderr.on("data", (text: Buffer) => said.push(text.toString()));
  for await (const line of createInterface({ input: child.stdout })) {
    const url = ENTENTE_AT.exec(line)?.[1];
    if (url !== undefined) return url;
    said.push(line);
  }
  return said.join("\n");
}

describe("the packages without those for development", () => {
  it("are all that npm start needs once the files are built", async () => {
    for (const name of [
      "client",
      "server",
      "domain",
      "engine",
      "import",
      "browser-store",
      "build",
      "cypher",
      "data",
      "dist",
      "tsconfig.json",
    ])
      cpSync(join(root, name), join(folder, name), { recursive: true });
    expect(await started(folder, ["npm", "start"])).toMatch(/^http:/);
  });
});

describe("server/Dockerfile", () => {
  it("puts into its last stage what its command and its health check need", async () => {
    const image = join(folder, "image");
    const last = dockerfile.slice(dockerfile.lastIndexOf("\nFROM"));
    for (const [, words = ""] of last.matchAll(/^COPY --from=build (.+)$/gm)) {
      const paths = words.split(" ");
      const to = paths.pop() ?? "";
      for (const path of paths) {
        const name = path.replace("/app/", "");
        if (name === "node_modules") symlinkSync(join(folder, name), join(image, to));
        else cpSync(join(root, name), join(image, to === "./" ? name : to), { recursive: true });
      }
    }
    const [health, command] = Array.from(last.matchAll(/CMD (\[.+\])$/gm), ([, words]) => {
      return JSON.parse(words ?? "") as string[];
    });
    const url = await started(image, command ?? []);
    const { port } = new URL(url);
    await expect
      .poll(async () => (await (await fetch(`${url}/readyz`)).json()) as unknown, {
        timeout: 30_000,
      })
      .toMatchObject({ status: "ok" });
    expect(await (await fetch(`${url}/third-party.txt`)).text()).toContain("sigma 3.0.3 (MIT)");
    const check = (at: string) => {
      const [program = "", ...parts] = health ?? [];
      const child = spawn(program, parts, { cwd: image, env: { ...process.env, PORT: at } });
      return once(child, "exit").then(([code]) => code as number);
    };
    expect(await check(port)).toBe(0);
    expect(await check("1")).toBe(1);
  });
});
