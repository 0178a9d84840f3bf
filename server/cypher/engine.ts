/** Which engine runs a statement: a Bolt server such as Neo4j, or the one in `engine/`. */
export type Engine = "neo4j" | "embedded";
