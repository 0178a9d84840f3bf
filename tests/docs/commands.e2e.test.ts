import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { hasBrowser } from "../e2e/browser.ts";
import { blocks, PAGES } from "./pages.ts";

/** Commands that ask a running server, each whole. */
const COMMANDS = PAGES.flatMap((page) =>
  blocks(page, "sh").flatMap((block) =>
    Array.from(block.matchAll(/^curl (?:.*\\\n)*.*$/gm), ([command]) => ({
      path: page.path,
      command,
    })),
  ),
);

/** The shared server runs beside the browser. */
describe.runIf(hasBrowser())("commands of the documentation", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "entente-commands-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(COMMANDS)("can be pasted from $path: $command", ({ command }) => {
    const here = command.replaceAll("http://127.0.0.1:3000", inject("product"));
    const pasted = here.replace(/^curl/, "curl --silent --show-error --fail-with-body");
    const written = pasted.includes(" -o ") ? `${pasted} && cat view.html` : pasted;
    const answer = execFileSync("bash", ["-c", written], { cwd: folder, encoding: "utf8" });
    expect(answer).toMatch(/^(\{|<!doctype html>)/i);
    if (answer.startsWith("{")) expect(JSON.parse(answer)).not.toHaveProperty("errors");
  });
});
