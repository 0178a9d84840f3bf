import { QueryClient } from "../../../../client/api/query-client.ts";
import { QueryRun, type RunSettings } from "../../../../client/workbench/run/run.ts";

const event = (name: string, body: unknown) => `${JSON.stringify({ $event: name, _body: body })}\n`;

/** The text of a value in an answer of the server. */
const typed = (value: string | number) =>
  typeof value === "number"
    ? { $type: "Integer", _value: String(value) }
    : { $type: "String", _value: value };

/** Returns a client whose server gives these rows to every statement, and how often it was asked. */
export function answering(fields: string[], rows: (string | number)[][]) {
  const asked: string[] = [];
  const text = [
    event("Header", { fields }),
    ...rows.map((row) => event("Record", row.map(typed))),
    event("Summary", {}),
  ].join("");
  const client = new QueryClient(".", undefined, "neo4j", (_url, { body }) => {
    if (typeof body !== "string") throw new TypeError("the client sends its request as text");
    asked.push((JSON.parse(body) as { statement: string }).statement);
    return Promise.resolve(new Response(text));
  });
  return { client, asked };
}

/** Returns a run of a statement that has ended with these rows. */
export async function answered(
  text: string,
  fields: string[] = ["x"],
  rows: (string | number)[][] = [[1]],
  settings: RunSettings = {},
): Promise<QueryRun> {
  const { client } = answering(fields, rows);
  const run = new QueryRun(
    { text, parameters: {}, offset: 0 },
    { client, nextFrame: setImmediate, ...settings },
  );
  await run.ended;
  return run;
}
