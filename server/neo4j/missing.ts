/** Something that must be on the machine before a Neo4j can be started is not there. */
export class MissingPrerequisite extends Error {
  override readonly name = "MissingPrerequisite";
}
