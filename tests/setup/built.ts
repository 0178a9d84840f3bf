import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { projectRoot } from "../../server/root.ts";

/** Builds the product if it is not up to date, before any test uses a part of it. */
export default function setUp(): void {
  const script = join(projectRoot(), "server", "build.mjs");
  execFileSync(process.execPath, [script, "--if-stale"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}
