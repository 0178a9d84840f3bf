import { configDefaults, defineConfig } from "vitest/config";
import { FolderOrder } from "./tests/setup/folder-order.ts";

/** Tests wait as much as they work: with two at a time, two cores are busy. */
const AT_A_TIME = 2;

const NEEDS_MORE = ["tests/**/*.contract.test.ts", "tests/**/*.e2e.test.ts"];

export default defineConfig({
  test: {
    sequence: { sequencer: FolderOrder },
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...NEEDS_MORE],
          maxWorkers: AT_A_TIME,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "contract",
          include: ["tests/**/*.contract.test.ts"],
          globalSetup: ["tests/setup/built.ts", "tests/setup/neo4j.ts", "tests/setup/arcadedb.ts"],
          // Published for bundlers: Node itself cannot load it.
          server: { deps: { inline: ["@neo4j-labs/experimental-query-api-wrapper"] } },
          // Files on one Neo4j would empty it for each other; of those that are started here
          // every worker has its own.
          maxWorkers: process.env["NEO4J_TEST_URI"] ? 1 : AT_A_TIME,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["tests/**/*.e2e.test.ts"],
          globalSetup: [
            "tests/setup/chromium.ts",
            "tests/setup/built.ts",
            "tests/setup/product.ts",
          ],
          maxWorkers: AT_A_TIME,
          // Two browsers draw in software beside each other: what is awaited may take seconds.
          expect: { poll: { timeout: 15_000 } },

          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
