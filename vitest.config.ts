import { configDefaults, defineConfig } from "vitest/config";

const NEEDS_MORE = ["tests/**/*.contract.test.ts", "tests/**/*.e2e.test.ts"];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...NEEDS_MORE],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "contract",
          include: ["tests/**/*.contract.test.ts"],
          globalSetup: "tests/setup/neo4j.ts",
          // Every file uses the same Neo4j and empties it first.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["tests/**/*.e2e.test.ts"],
          globalSetup: ["tests/setup/chromium.ts", "tests/setup/product.ts"],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
