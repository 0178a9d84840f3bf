import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parameterValues } from "../../client/workbench/parameters/parameter.ts";
import type { Question } from "../../client/workbench/questions/question.ts";
import type { Parameters, Store } from "../../server/store/port.ts";
import { NodeValue, PathValue, RelationshipValue, type Value } from "../../server/store/value.ts";
import { openShipped } from "../server/load/shipped.ts";
import { presentEngines, rows } from "../server/store/engines.ts";
import { questionFiles } from "./question-files.ts";

const QUESTIONS = questionFiles();
const answers = new Map<string, unknown>();

/** Element ids are each store's own. */
function comparable(value: Value): unknown {
  if (value instanceof NodeValue) return value.properties["id"];
  if (value instanceof RelationshipValue) return value.properties["id"];
  if (value instanceof PathValue)
    return { nodes: value.nodes.map(comparable), through: value.relationships.map(comparable) };
  if (Array.isArray(value)) return value.map(comparable);
  return value;
}

describe("cypher/questions", () => {
  it("holds at least thirty, some in each form, each with a title of its own", () => {
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(30);
    expect(new Set(QUESTIONS.map(({ title }) => title)).size).toBe(QUESTIONS.length);
    expect(new Set(QUESTIONS.map(({ group }) => group)).size).toBe(7);
    expect(new Set(QUESTIONS.map(({ drawn }) => drawn)).size).toBe(3);
  });
});

describe.each(presentEngines())("cypher/questions on $name", (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await openShipped(engine);
  });
  afterAll(() => store.close());

  it.each(QUESTIONS.map((question): [string, Question] => [question.id, question]))(
    "%s gives rows with its defaults, the same on every store",
    async (id, { text, parameters, drawn }) => {
      const found = await rows(store, text, parameterValues(parameters) as Parameters);
      expect(found.length).toBeGreaterThan(0);
      const plain = found.map((row) => Object.values(row).map(comparable));
      expect(plain).toEqual(answers.get(id) ?? plain);
      answers.set(id, plain);
      const hasPath = Object.values(found[0] ?? {}).some((value) => value instanceof PathValue);
      expect(hasPath).toBe(drawn === "graph");
      const isNumber = (value: Value) => typeof value === "bigint" || typeof value === "number";
      if (drawn === "chart") expect(Object.values(found[0] ?? {}).some(isNumber)).toBe(true);
    },
  );
});
