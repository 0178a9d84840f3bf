import neo4j, { type Driver } from "neo4j-driver";
import { ratioFigure } from "../figure.ts";
import { interleave } from "../interleave.ts";
import { beyond, LINES, post, rowsOf, WARMING } from "./ask.ts";

const ONE_ROW = "MATCH (a:Actor {id: $id}) RETURN a.name AS name";
const PARAMETERS = { id: "armenia" };
const ROWS = 100_000;
const TIMES = 500;

/**
 * How long one row takes beside the driver, which runs in a server of its own, so that both have as
 * many processes to go through. The round trip of that server's bare endpoint is taken off of each:
 * HTTP is not what the Query API adds.
 */
export async function oneRowFigure(address: string, bare: string, pairs: number) {
  const body = { statement: ONE_ROW, parameters: PARAMETERS };
  const echoed = () => post(`${bare}/echo`, body);
  const through = () => beyond(() => post(address, body), echoed, TIMES);
  const direct = () => beyond(() => post(`${bare}/query`, body), echoed, TIMES);
  for (let i = 0; i < WARMING; i++) {
    await through();
    await direct();
  }
  const comparison = await interleave(through, direct, pairs);
  const what = "one row over HTTP beside the driver behind HTTP, a bare round trip taken off";
  return ratioFigure(what, { atMost: 1.5 }, comparison, "ms");
}

/** How fast rows stream beside the driver that writes its records as JSON. */
export async function rowsFigure(driver: Driver, address: string, pairs: number) {
  const statement = rowsOf(ROWS);
  const through = () => rate(() => post(address, { statement }, LINES));
  const direct = () => rate(() => driverJson(driver, statement));
  await through();
  await direct();
  const comparison = await interleave(through, direct, pairs);
  return ratioFigure(
    `${ROWS} rows streamed beside the driver`,
    { atLeast: 0.6 },
    comparison,
    "rows/s",
  );
}

/** Every record of the driver as a line of JSON; gives their length. */
async function driverJson(driver: Driver, statement: string): Promise<number> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  let length = 0;
  try {
    for await (const record of session.run(statement))
      length += JSON.stringify(record.toObject(), bigintText).length + 1;
  } finally {
    await session.close();
  }
  return length;
}

const bigintText = (_key: string, value: unknown) =>
  typeof value === "bigint" ? String(value) : value;

/** Rows a second. */
async function rate(work: () => Promise<number>): Promise<number> {
  const began = performance.now();
  await work();
  return (ROWS * 1000) / (performance.now() - began);
}
