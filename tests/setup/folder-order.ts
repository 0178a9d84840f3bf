import { dirname } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Vitest's order of files, except that contract tests of one folder run one after another: they
 * share the contents of a Neo4j, so that it is loaded less often.
 */
export class FolderOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const groups = new Map<string, TestSpecification[]>();
    for (const file of await super.sort(files)) {
      const { name } = file.project;
      const group = name === "contract" ? `${name} ${dirname(file.moduleId)}` : name;
      groups.set(group, [...(groups.get(group) ?? []), file]);
    }
    return [...groups.values()].flat();
  }
}
