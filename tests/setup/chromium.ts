import type { TestProject } from "vitest/node";
import { HEADLESS_NAMES, findChromium } from "./find-chromium.ts";
import { skipTests } from "./provided.ts";

/** Provides the end-to-end tests with the path of the browser. */
export default function setUp(project: TestProject): void {
  project.provide(
    "chromium",
    findChromium(process.env, HEADLESS_NAMES) ??
      skipTests("the end-to-end tests", `there is no ${HEADLESS_NAMES.join(", ")} on the PATH`),
  );
}
