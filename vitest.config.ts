import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";
import { startOptions } from "./tests/setup/start-options.ts";
import { TestOrder } from "./tests/setup/test-order.ts";

/** Tests wait as much as they work: with two at a time, two cores are busy. */
const AT_A_TIME = 2;

/**
 * Files of a worker share its modules, its parser and its browser: to load them once a file takes as
 * long as many tests.
 */
const WORKERS = { isolate: false, maxWorkers: AT_A_TIME };

/**
 * Milliseconds in which a state that is awaited comes, beside another worker's servers and browser.
 * Vitest's own is one second, within which a busy machine may not look twice.
 */
const WAITING = { expect: { poll: { timeout: 15_000 } } };

/**
 * Milliseconds of a test, or of what is before and after the tests of a file: a guard against what
 * never ends. A quarter of it is long for any test on a machine of its own.
 */
const GUARDED = { testTimeout: 120_000, hookTimeout: 120_000 };

/** Kinds of tests that need more than Node, or seconds of it; see docs/testing.md. */
const NEEDS_MORE = ["dom", "program", "contract", "e2e"].map(
  (kind) => `tests/**/*.${kind}.test.ts`,
);

const BUILT = "tests/setup/built.ts";

/** Threads of the server come from the build; see tests/setup/built-threads.ts. */
const BUILT_THREADS = {
  find: /^(?:(?:\.\.\/)+thread|\.)\/(?:start-thread|thread-module)\.ts$/,
  replacement: fileURLToPath(new URL("tests/setup/built-threads.ts", import.meta.url)),
};

/** Those of V8: source maps are vitest's own. */
const AS_STARTED = startOptions().filter((option) => option !== "--enable-source-maps");

export default defineConfig({
  test: {
    sequence: { sequencer: TestOrder },
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...NEEDS_MORE],
          // It imports JSON as bundlers do.
          server: { deps: { inline: ["@actions/workflow-parser"] } },
          ...WORKERS,
          ...WAITING,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "dom",
          include: ["tests/**/*.dom.test.ts"],
          environment: "happy-dom",
          ...WORKERS,
          ...WAITING,
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias: [BUILT_THREADS] },
        test: {
          name: "program",
          include: ["tests/**/*.program.test.ts"],
          globalSetup: [BUILT],
          execArgv: AS_STARTED,
          ...WORKERS,
          ...WAITING,
          ...GUARDED,
        },
      },
      {
        resolve: { alias: [BUILT_THREADS] },
        test: {
          name: "contract",
          include: ["tests/**/*.contract.test.ts"],
          globalSetup: [
            BUILT,
            "tests/setup/neo4j.ts",
            "tests/setup/arcadedb.ts",
            "tests/setup/chromium.ts",
          ],
          execArgv: AS_STARTED,
          ...WORKERS,
          ...WAITING,
          // Published for bundlers: Node itself cannot load it.
          server: { deps: { inline: ["@neo4j-labs/experimental-query-api-wrapper"] } },
          // Files on one Neo4j would empty it for each other; of those that are started here
          // every worker has its own.
          maxWorkers: process.env["NEO4J_TEST_URI"] ? 1 : AT_A_TIME,
          ...GUARDED,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["tests/**/*.e2e.test.ts"],
          globalSetup: ["tests/setup/chromium.ts", BUILT, "tests/setup/product.ts"],
          ...WORKERS,
          ...WAITING,
          ...GUARDED,
        },
      },
    ],
  },
});
