import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EmbeddedStore } from "../../../server/store/embedded.ts";
import { GRAFEO } from "../../../server/store/embedded-grafeo.ts";
import { childEnvironment } from "../../../server/store/embedded-fork.ts";

describe("childEnvironment(environment)", () => {
  it("keeps what Node needs and no more", () => {
    expect(childEnvironment({ NEO4J_PASSWORD: "secret", HOME: "/home/a", TZ: "UTC" })).toEqual({
      TZ: "UTC",
    });
  });
});

describe("forkEngine(memoryLimitBytes)", () => {
  it.runIf(process.platform === "linux")("hides the environment from the engine", async () => {
    process.env["NEO4J_PASSWORD"] = "secret-of-the-parent";
    const store = new EmbeddedStore({ engine: "embedded", memoryLimitBytes: 500_000_000 }, GRAFEO);
    delete process.env["NEO4J_PASSWORD"];
    await store.ping();
    const environment = readFileSync(`/proc/${store.pid}/environ`, "utf8");
    await store.close();
    expect(environment).not.toContain("secret-of-the-parent");
  });

  it("ends with its parent, even when that is killed in the middle of a statement", async () => {
    const parent = spawn(
      process.execPath,
      ["--import", "tsx", "--input-type=module", "--eval", PARENT],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    const [said] = (await once(parent.stdout, "data")) as [Buffer];
    const pid = Number(said.toString());
    parent.kill("SIGKILL");
    await expect.poll(() => isAlive(pid), { timeout: 20_000 }).toBe(false);
  });
});

const PARENT = `
  import { EmbeddedStore } from ${JSON.stringify(new URL("../../../server/store/embedded.ts", import.meta.url).href)};
  import { GRAFEO } from ${JSON.stringify(new URL("../../../server/store/embedded-grafeo.ts", import.meta.url).href)};
  const store = new EmbeddedStore({ engine: "embedded", memoryLimitBytes: 500000000 }, GRAFEO);
  await store.ping();
  store.run("UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(a * b) AS n", {}, { mode: "read" });
  process.stdout.write(String(store.pid));
`;

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
