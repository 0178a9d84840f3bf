import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "../../../server/root.ts";
import type { Serving } from "../../../server/serve.ts";
import { serveFrom } from "../api/serving.ts";
import { TOKEN } from "../query-api/serving.ts";

const PROGRAM = join(projectRoot(), ".cache", "schemathesis", "bin", "schemathesis");
/** Generated requests per operation, beside those that cover every keyword of a schema. */
const EXAMPLES = "10";

const present = existsSync(PROGRAM);
if (!present)
  process.stdout.write(
    "Left out: the test of the description, because .ci/run has not installed schemathesis\n",
  );

describe.skipIf(!present)("/openapi.json", () => {
  let serving: Serving;
  const home = mkdtempSync(join(tmpdir(), "entente-schemathesis-"));

  beforeAll(async () => {
    serving = await serveFrom(
      { name: "embedded", settings: { engine: "embedded", memoryLimitBytes: 600_000_000 } },
      undefined,
      // With a token set, wrong ones are answered as described; the test has none.
      { ENTENTE_QUERY_RATE: "1000000", ENTENTE_WRITE_TOKEN: TOKEN },
    );
  });
  afterAll(async () => {
    await serving.close();
    rmSync(home, { recursive: true, force: true });
  });

  it("matches the server according to schemathesis", { timeout: 240_000 }, async () => {
    const config = join(import.meta.dirname, "schemathesis.toml");
    const options = ["--max-examples", EXAMPLES, "--continue-on-failure", "--warnings", "off"];
    const run = promisify(execFile)(
      PROGRAM,
      ["--no-color", "--config-file", config, "run", `${serving.url}/openapi.json`, ...options],
      { cwd: home, env: { ...process.env, PYTHONPATH: import.meta.dirname }, maxBuffer: 2 ** 26 },
    );
    const output = await run.then(
      ({ stdout }) => stdout,
      (error: unknown) => (error as { stdout: string }).stdout,
    );
    expect(output).toContain("Test cases:");
    expect(failures(output)).toBe("");
  });
});

/** Returns the failures without the summary; "" if there were none. */
function failures(output: string): string {
  return /=+ (?:FAILURES|ERRORS) =+[\s\S]*?(?==+ SUMMARY)/.exec(output)?.[0] ?? "";
}
