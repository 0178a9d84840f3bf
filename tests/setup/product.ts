import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { projectRoot } from "../../server/root.ts";
import { startProduct } from "../e2e/product.ts";
import { findChromium } from "./find-chromium.ts";

/** Builds what is not built and starts the server that the end-to-end tests visit. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  if (findChromium(process.env) === undefined) return () => Promise.resolve();
  execFileSync(process.execPath, [join(projectRoot(), "server", "build-if-stale.mjs")]);
  const product = await startProduct();
  project.provide("product", product.url);
  return () => product.stop();
}
