import neo4j, { type Driver, type Session } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CypherError } from "../../../engine/errors/errors.ts";
import { callFunction, type FunctionEntry } from "../../../engine/functions/entry.ts";
import { FUNCTIONS } from "../../../engine/functions/table.ts";
import { UTC } from "../../../engine/temporal/zone.ts";
import * as arithmetic from "../../../engine/values/arithmetic.ts";
import * as comparison from "../../../engine/values/comparison.ts";
import { describe as shown } from "../../../engine/values/describe.ts";
import { differs, equals } from "../../../engine/values/equality.ts";
import { contains, matches, startsWith } from "../../../engine/values/text-match.ts";
import type { Value } from "../../../engine/values/value.ts";
import { ownNeo4j } from "../../setup/own-neo4j.ts";
import { ARGUMENTS } from "./arguments.ts";
import { isSame } from "../same.ts";
import { fromDriver } from "../from-driver.ts";

const server = ownNeo4j();
const context = { clock: () => ({ epochSecond: 0, nano: 0 }), zone: UTC, random: () => 0.5 };

/**
 * What answers by the clock or by chance, or takes keywords that are no values; and milliseconds so
 * large that their seconds are beyond what a Number counts exactly, where the engine is a second off.
 */
const LEFT_OUT =
  /^(rand|randomUUID|timestamp|exists|normalize|vector_distance|datetime\.fromepochmillis)$|\.(realtime|statement|transaction|truncate)$/;
const TESTED = FUNCTIONS.filter(
  (entry): entry is FunctionEntry =>
    !entry.aggregating && entry.arguments.length === 1 && !LEFT_OUT.test(entry.name),
);
const OPERATORS: Record<string, (a: Value, b: Value) => Value> = {
  "+": arithmetic.add,
  "-": arithmetic.subtract,
  "*": arithmetic.multiply,
  "/": arithmetic.divide,
  "%": arithmetic.modulo,
  "^": arithmetic.power,
  "=": equals,
  "<>": differs,
  "<": comparison.isLess,
  ">=": comparison.isGreaterOrEqual,
  "STARTS WITH": startsWith,
  CONTAINS: contains,
  "=~": matches,
};

describe.skipIf(!server)("functions and operators answer as Neo4j does", () => {
  let driver: Driver;
  let session: Session;
  /** The arguments as the driver has them, so that their types are known at run time alone. */
  let given: unknown[];
  let values: Value[];

  beforeAll(async () => {
    if (!server) throw new Error("no Neo4j");
    driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password), {
      useBigInt: true,
    });
    session = driver.session();
    const { records } = await session.run(`RETURN [${ARGUMENTS.join(", ")}] AS list`);
    given = records[0]?.get("list") as unknown[];
    values = given.map(fromDriver);
  });

  afterAll(async () => {
    await session.close();
    await driver.close();
  });

  /** One text for all arguments, so that Neo4j plans it once. */
  async function asked(
    expression: string,
    indices: { left: bigint; right?: bigint },
    version = 5,
  ): Promise<Value | CypherError> {
    try {
      const { records } = await session.run(`CYPHER ${version} RETURN ${expression} AS value`, {
        list: given,
        ...indices,
      });
      return fromDriver(records[0]?.get("value"));
    } catch (error) {
      if (!(error instanceof neo4j.Neo4jError)) throw error;
      return new CypherError(error.code as `Neo.${string}`, error.message);
    }
  }

  function own(compute: () => Value): Value | CypherError {
    try {
      return compute();
    } catch (error) {
      if (error instanceof CypherError) return error;
      throw error;
    }
  }

  const told = (answer: Value | CypherError) =>
    answer instanceof CypherError ? answer.code : shown(answer);

  function agree(theirs: Value | CypherError, ours: Value | CypherError): boolean {
    if (theirs instanceof CypherError || ours instanceof CypherError) {
      return theirs instanceof CypherError && ours instanceof CypherError
        ? theirs.code === ours.code
        : false;
    }
    return isSame(theirs, ours);
  }

  it.each(TESTED.map((entry) => [entry.name, entry] as const))("%s()", async (name, entry) => {
    const different: string[] = [];
    for (const [index, value] of values.entries()) {
      const theirs = await asked(`${name}($list[$left])`, { left: BigInt(index) }, entry.since);
      const ours = own(() => callFunction(entry, [value], context));
      if (!agree(theirs, ours)) {
        different.push(`${name}(${ARGUMENTS[index]}): ${told(theirs)}, not ${told(ours)}`);
      }
    }
    expect(different).toEqual([]);
  });

  it.each(Object.entries(OPERATORS))("%s", async (operator, compute) => {
    const different: string[] = [];
    for (const [left, a] of values.entries()) {
      for (const [right, b] of values.entries()) {
        // A twelfth of all pairs, each type with each.
        if ((left * 31 + right * 17) % 12 !== 0) continue;
        const theirs = await asked(`$list[$left] ${operator} $list[$right]`, {
          left: BigInt(left),
          right: BigInt(right),
        });
        const ours = own(() => compute(a, b));
        if (!agree(theirs, ours)) {
          different.push(
            `${ARGUMENTS[left]} ${operator} ${ARGUMENTS[right]}: ${told(theirs)}, not ${told(ours)}`,
          );
        }
      }
    }
    expect(different).toEqual([]);
  });
});
