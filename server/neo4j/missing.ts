/** Thrown if something that Neo4j needs is not installed on the machine. */
export class MissingPrerequisite extends Error {
  override readonly name = "MissingPrerequisite";
}
