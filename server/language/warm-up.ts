import { check } from "./check.ts";

/** Of what people ask: their first parse in a thread takes ten times as long as those after it. */
const STATEMENTS = [
  "RETURN 1",
  "MATCH (a:Actor {id: $id})-[r]->(b) WHERE r.sign < 0 RETURN b.name AS name, count(*) AS n ORDER BY n DESC LIMIT 10",
];

/** Has the parser read and check a few statements, so that it is compiled before the first of anybody. */
export function warmUp(): void {
  for (const text of STATEMENTS) check(text, "embedded", { $id: { kind: "String" } });
}
