import { join } from "node:path";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../server/root.ts";

const { default: config } = (await import(join(projectRoot(), "eslint.config.js"))) as {
  default: Linter.Config[];
};

const RULE = "no-restricted-syntax";

/** Messages of the rule alone, as it is set for a file: the others need types. */
function found(code: string, filename: string): string[] {
  const set = config
    .filter(({ rules }) => rules?.[RULE])
    .map(({ files = ["**/*.ts"], rules }) => ({ files, rules: { [RULE]: rules?.[RULE] } }));
  return new Linter()
    .verify(code, set as Linter.Config[], { filename })
    .map(({ message }) => message);
}

describe("decisions by a text that is shown", () => {
  it.each([
    ["client/app/menus/a.ts", 'if (act.label === "Hide") hide();'],
    ["client/app/menus/a.ts", 'items.filter(({ label }) => label !== "Unpin");'],
    ["client/workbench/a.ts", 'if (fault?.message.startsWith("$")) open();'],
    ["client/workbench/a.ts", 'if (message.includes("closed")) retry();'],
    ["server/store/a.ts", "if (/timed out/.test(error.message)) retry();"],
    ["server/store/a.ts", "const place = PLACE.exec(message);"],
    ["engine/a.ts", "if (/stack/.test(error.message)) stop();"],
    ["import/a.ts", 'if (error.message.match("line")) stop();'],
  ])("are found in %s: %s", (file, code) => {
    expect(found(code, file)).toEqual([expect.stringContaining("a text that is shown")]);
  });

  it.each([
    ["client/app/menus/a.ts", 'if (act.id === "hide") hide();'],
    ["client/app/menus/a.ts", 'const title = subject.title === "" ? pack : subject.title;'],
    ["client/app/palette/a.ts", "const isFirst = words.startsWith(typed);"],
    ["server/store/a.ts", 'if (error.code === "SessionExpired") retry();'],
    ["engine/a.ts", 'const actors = labels.includes("Actor");'],
  ])("are not where an id or a code decides, in %s: %s", (file, code) => {
    expect(found(code, file)).toEqual([]);
  });
});

describe("folders that a setting names", () => {
  it.each(["mkdirSync(folder, { recursive: true });", "await mkdir(folder, { recursive: true });"])(
    "are not made by %s",
    (code) => {
      expect(found(code, "server/store/a.ts")).toEqual([expect.stringContaining("makeFolder")]);
      expect(found("rmSync(folder, { recursive: true });", "server/store/a.ts")).toEqual([]);
    },
  );
});

describe("custom events", () => {
  it("are not made beside the declared ones", () => {
    expect(found('new CustomEvent("entente-view");', "client/app/a.ts")).toEqual([
      expect.stringContaining("events.ts"),
    ]);
  });
});

describe("what several elements of a page say", () => {
  const FILE = "tests/e2e/a.e2e.test.ts";

  it.each([
    "expect(await rows.allInnerTexts()).toEqual(names);",
    'expect((await rows.allTextContents()).join("")).toContain(name);',
    "expect(await rows.evaluateAll((all) => all.map(nameOf))).toEqual(names);",
  ])("is not expected without waiting for it: %s", (code) => {
    expect(found(code, FILE)).toEqual([expect.stringContaining("expect.poll()")]);
  });

  it.each([
    "await expect.poll(() => rows.allInnerTexts()).toEqual(names);",
    "expect(await row.innerText()).toBe(name);",
  ])("is awaited: %s", (code) => {
    expect(found(code, FILE)).toEqual([]);
  });
});
