import { dirname } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * The usual order of files, but those of one folder of the contract one after another: they share
 * what a Neo4j holds, so that it is loaded less often.
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
