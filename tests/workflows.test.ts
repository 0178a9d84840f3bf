import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseWorkflow,
} from "@actions/workflow-parser";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../server/root.ts";

const github = join(projectRoot(), ".github");
const read = (...path: string[]): string => readFileSync(join(github, ...path), "utf8");

describe.each(readdirSync(join(github, "workflows")))("the workflow %s", (name) => {
  const content = read("workflows", name);

  it("fits GitHub's schema", async () => {
    const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
    if (!value) throw new Error(`${name} is empty`);
    const template = await convertWorkflowTemplate(context, value);
    expect(template.errors ?? []).toEqual([]);
    expect(template.jobs.length).toBeGreaterThan(0);
  });

  it("runs what a developer runs, and writes nothing", () => {
    expect(content).toContain("run: .ci/run");
    const { permissions } = parse(content) as { permissions: unknown };
    expect(permissions).toEqual({ contents: "read" });
  });
});

describe.each(readdirSync(join(github, "ISSUE_TEMPLATE")).filter((name) => name !== "config.yml"))(
  "the form %s",
  (name) => {
    it("has a name, a description and questions, of which one must be answered", () => {
      const form = parse(read("ISSUE_TEMPLATE", name)) as {
        name: string;
        description: string;
        body: { attributes: { label: string }; validations?: { required: boolean } }[];
      };
      expect([form.name, form.description].every((text) => text.length > 0)).toBe(true);
      expect(form.body.every(({ attributes }) => attributes.label.length > 0)).toBe(true);
      expect(form.body.some(({ validations }) => validations?.required)).toBe(true);
    });
  },
);
