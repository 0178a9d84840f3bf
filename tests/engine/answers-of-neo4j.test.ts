import { describe, expect, it } from "vitest";
import { CypherError } from "../../engine/errors/errors.ts";
import { ask, emptyEngine, rowsAfter } from "./asking.ts";

const PEOPLE =
  "UNWIND [['Ada', 1815], ['Bob', 1931], ['Cy', 1931]] AS p CREATE (:P {name: p[0], born: p[1]})";

/** The error of the last statement: its code without what all codes begin with, and its words. */
function failure(...texts: string[]): string {
  const engine = emptyEngine();
  const last = texts.pop() ?? "";
  for (const text of texts) ask(engine, text);
  try {
    ask(engine, last);
  } catch (error) {
    if (!(error instanceof CypherError)) throw error;
    return `${error.code.replace(/^Neo\.(?:Client|Database)Error\./, "")} ${error.message}`;
  }
  throw new Error(`${last} did not fail`);
}

/** Recorded from Neo4j 2026.02. */
describe("answers as Neo4j gives them", () => {
  it.each([
    [
      "a column named like the variable that it is computed from",
      "MATCH (n:P) RETURN n.name AS n, n.born AS b ORDER BY b LIMIT 1",
      [["Ada", 1815n]],
    ],
    [
      "a sort key that is what a column says",
      "MATCH (n:P), (m:P) WHERE n.born < m.born RETURN m.name AS n, n.name AS m ORDER BY m.name DESC LIMIT 1",
      [["Cy", "Ada"]],
    ],
    ["FOREACH over what is no list", "OPTIONAL MATCH (n:X) RETURN count(n)", [[1n]]],
    [
      "a week that the year has not",
      "RETURN toString(date({year: 2024, week: 53}))",
      [["2024-12-30"]],
    ],
  ])("%s", (_name, text, rows) => {
    expect(rowsAfter([PEOPLE, "FOREACH (i IN 'abc' | CREATE (:X {i: i}))"], text)).toEqual(rows);
  });

  it("a shortest path on which a condition of every node holds, in a graph with very many paths", () => {
    const dense = [
      "UNWIND range(1, 14) AS i CREATE (:N {i: i})",
      "MATCH (a:N), (b:N) WHERE a.i < b.i CREATE (a)-[:R {w: a.i}]->(b)",
    ];
    const between = (condition: string): string =>
      `MATCH (a:N {i: 1}), (b:N {i: 14}) MATCH p = allShortestPaths((a)-[r:R*]-(b)) WHERE ${condition} RETURN length(p), count(*)`;
    expect(rowsAfter(dense, between("none(n IN nodes(p) WHERE n.i = 14)"))).toEqual([]);
    expect(rowsAfter(dense, between("all(e IN r WHERE e.w <> 1 OR endNode(e).i = 3)"))).toEqual([
      [2n, 1n],
    ]);
    expect(
      rowsAfter(dense, between("all(e IN relationships(p) WHERE endNode(e).i - e.w < 13)")),
    ).toEqual([[2n, 12n]]);
  });
});

describe("errors in Neo4j's words", () => {
  it.each([
    ["RETURN foo()", "Statement.SyntaxError Unknown function 'foo'"],
    [
      "CALL foo()",
      "Procedure.ProcedureNotFound There is no procedure with the name `foo` registered for this database instance. Please ensure you've spelled the procedure name correctly and that the procedure is properly deployed.",
    ],
    [
      "CYPHER 25 RETURN 1 AS x NEXT RETURN x",
      "Statement.SyntaxError NEXT is not supported by the embedded engine",
    ],
    ["RETURN date('2024-12-30').hour", "Statement.TypeError Unsupported field: HourOfDay"],
    ["RETURN localtime('12:00').weekYear", "Statement.TypeError Unsupported field: WeekBasedYear"],
    [
      "RETURN date('2024-12-30').timezone",
      "Statement.TypeError Cannot get the time zone of: 2024-12-30",
    ],
    ["RETURN date('2024-12-30').epochMillis", "Statement.TypeError Epoch not supported."],
    ["RETURN date('x')", 'Statement.SyntaxError Text cannot be parsed to a Date\n"x"\n ^'],
    ["RETURN date('2023-W53')", "Statement.SyntaxError Year 2023 does not contain 53 weeks."],
    [
      "RETURN duration.inDays(localtime('12:00'), time('13:00Z'))",
      "Statement.TypeError Unsupported unit: Days",
    ],
    [
      "RETURN point({x: 'a', y: 1})",
      'Statement.ArgumentError Cannot assign String("a") to field x',
    ],
    [
      "RETURN point({x: 1, y: 1, srid: 'a'})",
      'Statement.ArgumentError Cannot assign String("a") to field srid',
    ],
    [
      "RETURN point({latitude: 91.5, longitude: 10})",
      "Statement.ArgumentError Cannot create WGS84 point with invalid coordinate: [10.0, 91.5]. Valid range for Y coordinate is [-90, 90].",
    ],
    [
      "RETURN point({x: 1, y: 2}).latitude",
      "Statement.ArgumentError Field: latitude is not available on cartesian point: point({x: 1.0, y: 2.0, crs: 'cartesian'})",
    ],
    [
      "RETURN point({longitude: 1, latitude: 2}).z",
      "Statement.ArgumentError Field: z is not available on point: point({x: 1.0, y: 2.0, crs: 'wgs-84'})",
    ],
    [
      "RETURN range(1, null)",
      "Statement.TypeError Invalid input for end value in function 'range()': Expected a numeric value but got: NO_VALUE",
    ],
    [
      "CREATE (a:T) SET a.x = [1, 'a']",
      "Statement.TypeError Neo4j only supports a subset of Cypher types for storage as singleton or array properties. Please refer to section cypher/syntax/values of the manual for more details.",
    ],
    [
      "CREATE (a:T) SET a.x = [point({x: 1, y: 2}), point({x: 1, y: 2, z: 3})]",
      "Statement.TypeError Collections containing point values with different CRS can not be stored in properties.",
    ],
    ["CREATE (a:T) SET a += null", "Statement.TypeError Expected a map, but it was :`NO_VALUE`"],
    [
      "CREATE (a:T)-[:R]->(:T) DELETE a",
      "Schema.ConstraintValidationFailed Cannot delete node that was created in this transaction, because it still has relationships.",
    ],
  ])("%s", (text, expected) => {
    expect(failure(text)).toBe(expected);
  });

  const UNIQUE = "CREATE CONSTRAINT u FOR (n:P) REQUIRE n.name IS UNIQUE";
  const INDEX = "CREATE INDEX i FOR (n:P) ON (n.born)";
  it.each([
    [
      [UNIQUE, "DROP INDEX u"],
      "Schema.IndexDropFailed Unable to drop index: Index belongs to constraint: `u`",
    ],
    [
      ["DROP CONSTRAINT u"],
      "Schema.ConstraintDropFailed Unable to drop constraint `u`: No such constraint u.",
    ],
    [
      [INDEX, "CREATE INDEX j FOR (n:P) ON (n.born)"],
      "Schema.IndexAlreadyExists There already exists an index (:P {born}).",
    ],
    [
      [INDEX, "CREATE INDEX i FOR (n:P) ON (n.x)"],
      "Schema.IndexWithNameAlreadyExists There already exists an index called 'i'.",
    ],
    [
      [UNIQUE, "CREATE INDEX j FOR (n:P) ON (n.name)"],
      "Schema.ConstraintAlreadyExists There is a uniqueness constraint on (:P {name}), so an index is already created that matches this.",
    ],
    [
      [INDEX, "CREATE CONSTRAINT v FOR (n:P) REQUIRE n.born IS UNIQUE"],
      "Schema.IndexAlreadyExists There already exists an index (:P {born}). A constraint cannot be created until the index has been dropped.",
    ],
    [
      [INDEX, "CREATE CONSTRAINT i FOR (n:P) REQUIRE n.x IS UNIQUE"],
      "Schema.IndexWithNameAlreadyExists There already exists an index called 'i'.",
    ],
    [
      [UNIQUE, "CREATE CONSTRAINT u FOR (n:P) REQUIRE n.x IS UNIQUE"],
      "Schema.ConstraintWithNameAlreadyExists There already exists a constraint called 'u'.",
    ],
    [
      [UNIQUE, "CREATE (:P {name: 'Ada'})", "CREATE (:P {name: 'Ada'})"],
      "Schema.ConstraintValidationFailed Node(0) already exists with label `P` and property `name` = 'Ada'",
    ],
    [
      [
        "CREATE CONSTRAINT u FOR (n:P) REQUIRE (n.a, n.b) IS UNIQUE",
        "CREATE (:P {a: 1, b: [1.5]}), (:P {a: 1, b: [1.5]})",
      ],
      "Schema.ConstraintValidationFailed Node(0) already exists with label `P` and properties `a` = 1, `b` = [1.5]",
    ],
    [
      ["CREATE (:P {name: 'Ada'}), (:P {name: 'Ada'})", UNIQUE],
      "Schema.ConstraintCreationFailed Unable to create Constraint( name='u', type='NODE PROPERTY UNIQUENESS', schema=(:P {name}) ):\nBoth Node(0) and Node(1) have the label `P` and property `name` = 'Ada'. Note that only the first found violation is shown.",
    ],
  ])("%j", (texts, expected) => {
    expect(failure(...texts)).toBe(expected);
  });

  it("a deleted node by its number", () => {
    expect(failure("CREATE (n:P)", "MATCH (n:P) DELETE n RETURN labels(n)")).toBe(
      "Statement.EntityNotFound Node with id 0 has been deleted in this transaction",
    );
  });
});

describe("what the reader is told as Neo4j tells it", () => {
  const told = (...texts: string[]): string[] => {
    const engine = emptyEngine();
    ask(engine, "CREATE (:P {name: 'Ada'})-[:R]->(:P {name: 'Bob'})");
    const last = texts.pop() ?? "";
    for (const text of texts) ask(engine, text);
    return ask(engine, last).notifications.map(({ code, title, description, place }) =>
      code.startsWith("Neo.ClientNotification.Schema.")
        ? `${title} ${description}`
        : `${code.replace(/^Neo\.ClientNotification\.Statement\./, "")} ${place?.offset ?? ""}`,
    );
  };

  it.each([
    [["CALL { RETURN 1 AS x } RETURN x"], ["FeatureDeprecationWarning 0"]],
    [["CALL () { RETURN 1 AS x } RETURN x"], []],
    [
      ["MATCH (n:P) RETURN id(n), n.nope"],
      ["FeatureDeprecationWarning 19", "UnknownPropertyKeyWarning 28"],
    ],
    [["MATCH (n:P) RETURN n ORDER BY id(n)"], []],
    [
      ["MATCH p = shortestPath((a:P {name: 'Ada'})-[*]-(b:P {name: 'Bob'})) RETURN p"],
      ["UnboundedVariableLengthPattern 23"],
    ],
    [["MATCH p = shortestPath((a:P {name: 'Ada'})-[*..5]-(b:P {name: 'Bob'})) RETURN p"], []],
    [["MATCH (a)-[r]->(b) WHERE r:NOPE RETURN r"], ["UnknownRelationshipTypeWarning 27"]],
    [["MATCH (p:P) RETURN p {.name, .foo}"], ["UnknownPropertyKeyWarning 30"]],
    [["MATCH (p:P) RETURN p['foo']"], ["UnknownPropertyKeyWarning 21"]],
    [["CREATE (n:Q) WITH n MATCH (m:Q) RETURN m.foo"], []],
    [["MATCH (n:Nope) SET n.x = 1 RETURN n.y"], []],
    [
      [
        "CREATE INDEX i FOR (n:P) ON (n.name)",
        "CREATE INDEX j IF NOT EXISTS FOR (n:P) ON (n.name)",
      ],
      [
        "`CREATE RANGE INDEX j IF NOT EXISTS FOR (e:P) ON (e.name)` has no effect. `RANGE INDEX i FOR (e:P) ON (e.name)` already exists.",
      ],
    ],
    [
      [
        "CREATE CONSTRAINT u FOR (n:P) REQUIRE n.name IS UNIQUE",
        "CREATE CONSTRAINT u IF NOT EXISTS FOR (n:P) REQUIRE n.name IS UNIQUE",
      ],
      [
        "`CREATE CONSTRAINT u IF NOT EXISTS FOR (e:P) REQUIRE (e.name) IS UNIQUE` has no effect. `CONSTRAINT u FOR (e:P) REQUIRE (e.name) IS UNIQUE` already exists.",
      ],
    ],
    [
      ["DROP INDEX nope IF EXISTS"],
      ["`DROP INDEX nope IF EXISTS` has no effect. `nope` does not exist."],
    ],
  ])("%j", (texts, expected) => {
    expect(told(...texts)).toEqual(expected);
  });

  it("names the variables that a subquery without a scope clause imports", () => {
    const engine = emptyEngine();
    const [told] = ask(
      engine,
      "WITH 1 AS a, 2 AS b CALL { WITH a RETURN a AS x UNION WITH b, a RETURN b AS x } RETURN x",
    ).notifications;
    expect(told?.description).toContain("Use CALL (a, b) { ... }");
  });
});

describe("columns and procedures", () => {
  it("RETURN * after SHOW … YIELD keeps the order of YIELD", () => {
    const engine = emptyEngine();
    const { columns } = ask(
      engine,
      "SHOW FUNCTIONS YIELD name, category WHERE name = 'abs' RETURN *, 1 AS one",
    );
    expect(columns).toEqual(["name", "category", "one"]);
  });

  it.each([
    ["db", "neo4j"],
    ["dbms", "system"],
  ])("%s.info() names the database", (scope, name) => {
    const text = `CALL ${scope}.info() YIELD id, name, creationDate RETURN id <> '', name, datetime(creationDate) <= datetime()`;
    expect(rowsAfter([], text)).toEqual([[true, name, true]]);
  });
});
