import { describe, expect, it } from "vitest";
import { CypherError } from "../../engine/errors/errors.ts";
import type { Engine } from "../../engine/engine.ts";
import { ask, askAndUndo, emptyEngine } from "./asking.ts";
import { ownText } from "./generated/canonical.ts";
import { GRAPH } from "./generated/graph.ts";

const FAILED = "Neo.DatabaseError.Statement.ExecutionFailed";
const of = (name: string) => `Neo.ClientError.Statement.${name}`;

const CIRCLES = ["Long(2) | Long(2)", "Long(3) | Long(3)"];

function filled(): Engine {
  const engine = emptyEngine();
  ask(engine, GRAPH);
  return engine;
}

const engine = filled();

/** The values of the rows, or the code of the error. */
function outcome(text: string): string[] | string {
  try {
    const [asked] = askAndUndo(engine, text);
    return (asked?.rows ?? []).map((row) => row.map(ownText).join(" | "));
  } catch (error) {
    if (error instanceof CypherError) return error.code;
    throw error;
  }
}

/** What Neo4j 2026.02 answered over the same graph. */
describe("statements at the edge of what Cypher says", () => {
  it.each<[string, string[] | string]>([
    // Only what is needed is computed.
    ["UNWIND [0] AS x RETURN coalesce(1, 1/x)", ["Long(1)"]],
    ["UNWIND [0] AS x RETURN any(y IN [1, x] WHERE 1/y > 0)", ["Boolean('true')"]],
    ["UNWIND [0] AS x RETURN none(y IN [1, x] WHERE 1/y > 0)", ["Boolean('false')"]],
    ["UNWIND [0] AS x RETURN all(y IN [3, x] WHERE 1/y > 0)", ["Boolean('false')"]],
    ["UNWIND [0] AS x RETURN single(y IN [1, 1, x] WHERE 1/y > 0)", ["Boolean('false')"]],
    ["UNWIND [0] AS x RETURN reduce(a = 1/x, y IN null | a)", ["NO_VALUE"]],
    ["UNWIND [0] AS x RETURN EXISTS { RETURN 1/x AS z }", ["Boolean('true')"]],
    ["UNWIND [0] AS x RETURN COUNT { RETURN 1/x AS z }", ["Long(1)"]],
    ["UNWIND [0] AS x RETURN COUNT { RETURN DISTINCT 1/x AS z }", of("ArithmeticError")],
    [
      "UNWIND [1, 2, 3] AS x RETURN size([y IN [x, 2] WHERE y > 1 | 1/(y - 2)])",
      of("ArithmeticError"),
    ],
    ["RETURN size([y IN [1, 2, 3] WHERE y > 1]), size([y IN null | y])", ["Long(2) | NO_VALUE"]],
    // Items of SET that are about one variable see what was there before.
    ["MATCH (a {id: 1}) SET a.i = a.f, a.f = a.i RETURN a.i, a.f", ["Float 0.5 | Long(1)"]],
    ["MATCH (a {id: 1}) SET a.x = 1, a.y = a.x RETURN a.x, a.y", ["Long(1) | NO_VALUE"]],
    ["MATCH (a {id: 1}) SET a['x'] = 1, a['y'] = a.x RETURN a.x, a.y", ["Long(1) | NO_VALUE"]],
    ["MATCH (a {id: 1}) SET a.x = 1 SET a.y = a.x RETURN a.y", ["Long(1)"]],
    ["MATCH (a {id: 1}) SET a.x = 1, a:New, a.y = a.x RETURN a.y", ["Long(1)"]],
    ["MATCH (a {id: 1}), (b {id: 2}) SET a.x = 5, b.y = a.x RETURN b.y", ["Long(5)"]],
    ["MERGE (n:New {k: 1}) ON CREATE SET n.x = 1, n.y = n.x RETURN n.y", ["NO_VALUE"]],
    ["MATCH (n:None) WHERE duration({hours: null}).hours = 1 RETURN n", []],
    ["UNWIND [0] AS x RETURN 1/x AS a, x ORDER BY a LIMIT 0", of("ArithmeticError")],
    ["UNWIND [0] AS x WITH 1/x AS a ORDER BY a RETURN a LIMIT 0", of("ArithmeticError")],
    ["UNWIND [0] AS x WITH x LIMIT 0 RETURN 1/x", []],
    ["UNWIND [0, 1] AS x RETURN 1/x SKIP 1", ["Long(1)"]],
    // Numbers
    ["RETURN 1.0 / 0, 1 / 0.0", ["Float Infinity | Float Infinity"]],
    ["UNWIND [0] AS z RETURN 1.0 / z", of("ArithmeticError")],
    ["UNWIND [null] AS y RETURN y / 0", of("ArithmeticError")],
    ["UNWIND [9223372036854775807, 1] AS x RETURN sum(x)", ["Float 9223372036850000000"]],
    [
      "UNWIND [1, 2, 3] AS x RETURN percentileCont(x, 0.5), percentileCont(x, 0.75)",
      ["Long(2) | Float 2.5"],
    ],
    ["UNWIND [0.0, 0, -0.0] AS x RETURN x ORDER BY x", ["Float -0", "Float 0", "Long(0)"]],
    [
      "MATCH (n) WITH n ORDER BY n.id DESC RETURN head(collect(n.s)), size(collect(n.s)), head(collect(n.none))",
      ['String("yy") | Long(6) | NO_VALUE'],
    ],
    // Comparison
    [
      "MATCH (a {id: 1}), (b {id: 2}) RETURN a < b, a > b, a <= a, a < 1",
      ["Boolean('true') | Boolean('false') | Boolean('true') | NO_VALUE"],
    ],
    ["RETURN null + {a: 1}, {a: 1} + null, null + true", ["NO_VALUE | NO_VALUE | NO_VALUE"]],
    [
      "RETURN valueType([['a'], [1]])",
      ['String("LIST<LIST<STRING NOT NULL> NOT NULL | LIST<INTEGER NOT NULL> NOT NULL> NOT NULL")'],
    ],
    // Conditions
    ["MATCH (n) WHERE n.s RETURN n", of("TypeError")],
    ["MATCH (n) WHERE n.l RETURN n.id", ["Long(1)", "Long(7)"]],
    ["MATCH (n {id: 1}) RETURN CASE WHEN n.s THEN 1 ELSE 2 END", of("TypeError")],
    ["MATCH (n) RETURN exists(n.s)", of("SyntaxError")],
    ["RETURN 'a' =~ '['", of("SemanticError")],
    ["RETURN substring('abc', -1)", FAILED],
    ["RETURN trim(BOTH 'xy' FROM 'xxaxx')", of("ArgumentError")],
    ["CALL nope.nope()", "Neo.ClientError.Procedure.ProcedureNotFound"],
    // Dates from maps
    ["RETURN datetime({datetime: null})", of("ArgumentError")],
    ["RETURN date({date: 'x'})", of("ArgumentError")],
    ["RETURN localtime({time: null})", of("ArgumentError")],
    ["RETURN datetime({datetime: date('2020-01-01')})", of("TypeError")],
    ["RETURN datetime({epochSeconds: null})", of("ArgumentError")],
    ["RETURN datetime({year: 2020, timezone: null})", FAILED],
    ["RETURN datetime({timezone: null})", of("ArgumentError")],
    ["RETURN date({year: 2020, month: 3, day: null})", ["2020-03-01"]],
    ["RETURN date({date: date('2020-05-06'), month: null})", ["2020-01-06"]],
    ["RETURN date.truncate('hour', date('2020-01-01'))", of("TypeError")],
    ["RETURN localtime.truncate('year', localtime('10:00'))", of("TypeError")],
    // Paths
    ["MATCH p = shortestPath((a:A {id: 1})-[*0..3]->(a)) RETURN p", FAILED],
    [
      "MATCH (a {id: 1}), (b {id: 1}) MATCH p = shortestPath((a)-[*0..3]->(b)) RETURN length(p)",
      ["Long(0)"],
    ],
    // Around the triangle of 1, 2 and 3, and back by another relationship.
    ["MATCH p = SHORTEST 1 (a:B)-[]-+(a) RETURN a.id, length(p) ORDER BY a.id", CIRCLES],
    [
      "MATCH p = ALL SHORTEST (a {id: 3})-[]-+(a) RETURN count(p), max(length(p))",
      ["Long(4) | Long(3)"],
    ],
    ["CYPHER 25 MATCH REPEATABLE ELEMENTS (a {id: 1})-->{1,2}(b) RETURN count(*)", ["Long(8)"]],
    ["MATCH p = shortestPath((a:A)-[*2..3]->(b)) RETURN p", of("SyntaxError")],
    ["MATCH p = shortestPath((a:A)-->+(b)) RETURN p", of("SyntaxError")],
    ["MATCH (a)-[*1..2]->(b), (b)-->{1,2}(c) RETURN a", of("SyntaxError")],
    ["MATCH (a)-->{1,2}(b) WHERE (a)-[*1..2]->(b) RETURN a", of("SyntaxError")],
    ["MATCH (a)-->{1,2}(b) WHERE EXISTS { (a)-[*1..2]->(:None) } RETURN a", []],
    ["MATCH (a {id: 6})-[*1..2]->(b) MATCH (b)-->{1,2}(c) RETURN a", []],
    [
      "CALL () { MATCH SHORTEST 1 (a:A)-->+(b) RETURN 1 AS x UNION MATCH p = shortestPath((a:A)-[*]->(:B)) RETURN 2 AS x } RETURN x",
      of("SyntaxError"),
    ],
    [
      "MATCH SHORTEST 1 (a:A)-->+(b) WHERE EXISTS { MATCH p = shortestPath((a)-[*]->(b)) } RETURN a",
      of("SyntaxError"),
    ],
  ])("%s", (text, expected) => {
    expect(outcome(text)).toEqual(expected);
  });
});
