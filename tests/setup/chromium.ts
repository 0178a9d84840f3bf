import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { TestProject } from "vitest/node";
import { leaveOut } from "./provided.ts";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** Finds the browser for the end-to-end tests: CHROMIUM_PATH, or one of the usual names on the PATH. */
export default function setUp(project: TestProject): void {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const candidates = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = [process.env["CHROMIUM_PATH"] ?? "", ...candidates].find((path) =>
    existsSync(path),
  );
  project.provide(
    "chromium",
    found ?? leaveOut("the end-to-end tests", `there is no ${NAMES.join(", ")} on the PATH`),
  );
}
