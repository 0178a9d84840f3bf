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
const context = {
  clock: () => ({ epochSecond: 0, nano: 0 }),
  zone: UTC,
  random: () => 0.5,
  breathe: () => undefined,
  memoryLimit: 1e9,
};

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

/** Arguments by their places in the list of all. */
interface Case {
  left: number;
  right: number;
}

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

  /**
   * Neo4j's values of an expression of `$left[i]` and `$right[i]`, or the error that one of them is.
   * One text for all arguments, so that Neo4j plans it once.
   */
  async function rows(
    expression: string,
    cases: readonly Case[],
    version: number,
  ): Promise<Value[] | CypherError> {
    // Of values of one type alone, Neo4j would know the type before run time.
    const list = (side: (one: Case) => number) => [
      ...cases.map((one) => given[side(one)]),
      ...["", true, 0n],
    ];
    try {
      const { records } = await session.run(
        `CYPHER ${version} UNWIND range(0, $count - 1) AS i RETURN i, ${expression} AS value`,
        {
          left: list(({ left }) => left),
          right: list(({ right }) => right),
          count: BigInt(cases.length),
        },
      );
      const found = new Map(records.map((row) => [Number(row.get("i")), row.get("value")]));
      return cases.map((_, i) => fromDriver(found.get(i)));
    } catch (error) {
      if (!(error instanceof neo4j.Neo4jError)) throw error;
      return new CypherError(error.code as `Neo.${string}`, error.message);
    }
  }

  /** Neo4j's answers: of many cases at once, or of fewer until each error is that of one case. */
  async function asked(
    expression: string,
    cases: readonly Case[],
    version: number,
  ): Promise<(Value | CypherError)[]> {
    if (cases.length === 0) return [];
    const found = await rows(expression, cases, version);
    if (!(found instanceof CypherError)) return found;
    if (cases.length === 1) return [found];
    const middle = cases.length >> 1;
    return [
      ...(await asked(expression, cases.slice(0, middle), version)),
      ...(await asked(expression, cases.slice(middle), version)),
    ];
  }

  /** Asks at once for all that is expected to have a value, and alone for each expected error. */
  async function differences(
    expression: string,
    cases: readonly Case[],
    compute: (one: Case) => Value,
    version = 5,
  ): Promise<string[]> {
    const ours = new Map(cases.map((one) => [one, own(() => compute(one))]));
    const isError = (one: Case) => ours.get(one) instanceof CypherError;
    const together = cases.filter((one) => !isError(one));
    const theirs = new Map<Case, Value | CypherError>();
    for (const each of [together, ...cases.filter(isError).map((one) => [one])])
      for (const [i, answer] of (await asked(expression, each, version)).entries())
        theirs.set(each[i]!, answer);
    return cases.flatMap((one) => {
      const [answer, mine] = [theirs.get(one)!, ours.get(one)!];
      if (agree(answer, mine)) return [];
      const [left, right] = [ARGUMENTS[one.left]!, ARGUMENTS[one.right]!];
      const text = expression.replace("$left[i]", left).replace("$right[i]", right);
      return [`${text}: ${told(answer)}, not ${told(mine)}`];
    });
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
    const cases = [...values.keys()].map((left) => ({ left, right: left }));
    const compute = ({ left }: Case) => callFunction(entry, [values[left]!], context);
    expect(await differences(`${name}($left[i])`, cases, compute, entry.since)).toEqual([]);
  });

  it.each(Object.entries(OPERATORS))("%s", async (operator, compute) => {
    const cases = [...values.keys()].flatMap((left) =>
      [...values.keys()]
        // A twelfth of all pairs, each type with each.
        .filter((right) => (left * 31 + right * 17) % 12 === 0)
        .map((right) => ({ left, right })),
    );
    const text = `$left[i] ${operator} $right[i]`;
    const ours = ({ left, right }: Case) => compute(values[left]!, values[right]!);
    expect(await differences(text, cases, ours)).toEqual([]);
  });
});
