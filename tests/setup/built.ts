import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { projectRoot } from "../../server/root.ts";

/** Builds the product where that is not done, before any test uses a part of it. */
export default function setUp(): void {
  const script = join(projectRoot(), "server", "build.mjs");
  execFileSync(process.execPath, [script, "--if-stale"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}
