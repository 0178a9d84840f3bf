import type { TestProject } from "vitest/node";
import { startProduct } from "../e2e/product.ts";
import { findChromium, HEADLESS_NAMES } from "./find-chromium.ts";

/** Starts the built server for the end-to-end tests. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  if (findChromium(process.env, HEADLESS_NAMES) === undefined) return () => Promise.resolve();
  const product = await startProduct();
  project.provide("product", product.url);
  return () => product.stop();
}
