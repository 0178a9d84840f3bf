import type { Procedure } from "./procedure.ts";

/** The long-term release of Neo4j whose Cypher is answered: clients look for what they may use. */
const SPOKEN = "5.26.0";

/** Procedures that clients call before anything else. */
export const SERVER: readonly Procedure[] = [
  {
    name: "dbms.components",
    description: "List DBMS components and their versions.",
    args: [],
    columns: ["name", "versions", "edition"],
    returns: "name :: STRING, versions :: LIST<STRING>, edition :: STRING",
    call: () => [
      ["Neo4j Kernel", [SPOKEN], "embedded"],
      ["Cypher", ["5", "25"], ""],
    ],
  },
  ...["db", "dbms"].map((scope): Procedure => ({
    name: `${scope}.info`,
    description:
      scope === "db"
        ? "Provides information regarding the database."
        : "Provides information regarding the DBMS.",
    args: [],
    columns: ["id", "name", "creationDate"],
    returns: "id :: STRING, name :: STRING, creationDate :: STRING",
    call: (_, { graph }) => [
      [
        graph.id.replaceAll("-", "").toUpperCase(),
        scope === "db" ? "neo4j" : "system",
        graph.created.toISOString(),
      ],
    ],
  })),
  {
    name: "db.ping",
    description:
      "This procedure can be used by client side tooling to test whether they are correctly connected to a database. The procedure is available in all databases and always returns true. A faulty connection can be detected by not being able to call this procedure.",
    args: [],
    columns: ["success"],
    returns: "success :: BOOLEAN",
    call: () => [[true]],
  },
];
