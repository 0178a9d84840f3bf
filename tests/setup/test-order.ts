import { dirname } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Fast tests first: whoever waits for the whole hears of most faults within a minute. */
const PROJECTS = ["unit", "dom", "program", "contract", "e2e"];

/**
 * Projects in turn, and within each the usual order of files, but those of one folder of the
 * contract one after another: they share what a Neo4j holds, so that it is loaded less often.
 */
export class TestOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const groups = new Map<string, TestSpecification[]>(PROJECTS.map((name) => [name, []]));
    for (const file of await super.sort(files)) {
      const { name } = file.project;
      const group = name === "contract" ? `${name} ${dirname(file.moduleId)}` : name;
      groups.set(group, [...(groups.get(group) ?? []), file]);
    }
    const place = (group: string) => PROJECTS.findIndex((name) => group.startsWith(name));
    return [...groups].sort(([a], [b]) => place(a) - place(b)).flatMap(([, group]) => group);
  }
}
