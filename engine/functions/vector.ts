import { argumentError, syntaxError, typeError } from "../errors/errors.ts";
import { describe } from "../values/describe.ts";
import { isList, type Value } from "../values/value.ts";
import { Vector } from "../values/vector.ts";
import { fn } from "./define.ts";

type Metric = (a: readonly number[], b: readonly number[]) => number;

const dot: Metric = (a, b) => a.reduce((total, value, at) => total + value * (b[at] ?? 0), 0);
const squares: Metric = (a, b) =>
  a.reduce((sum, value, at) => sum + (value - (b[at] ?? 0)) ** 2, 0);
const norm = (a: readonly number[]): number => Math.sqrt(dot(a, a));

/** Similarities lie between 0 and 1, as those of Neo4j's vector indexes do. */
const cosine: Metric = (a, b) => (1 + dot(a, b) / (norm(a) * norm(b))) / 2;
const euclidean: Metric = (a, b) => 1 / (1 + squares(a, b));

const similarity =
  (name: string, metric: Metric) =>
  ([a = null, b = null]: readonly Value[]): Value => {
    const left = numbersOf(a, name);
    const right = numbersOf(b, name);
    if (left.length === 0 || left.length !== right.length) {
      throw argumentError(
        `Invalid input for '${name}()': the vectors must be of one dimension, but have ${left.length} and ${right.length}.`,
      );
    }
    if (name.endsWith("cosine") && (norm(left) === 0 || norm(right) === 0)) {
      throw argumentError(`Invalid input for '${name}()': a vector must not be of length zero.`);
    }
    return metric(left, right);
  };

function numbersOf(value: Value, name: string): number[] {
  const numbers = value instanceof Vector ? value.coordinates : isList(value) ? value : undefined;
  const plain = numbers?.map((each) =>
    typeof each === "number" || typeof each === "bigint" ? Number(each) : Number.NaN,
  );
  if (plain?.every(Number.isFinite)) return plain;
  throw (isList(value) ? argumentError : typeError)(
    `Invalid input for '${name}()': Expected a list of finite numbers but got ${describe(value)}`,
  );
}

const DISTANCES: Record<string, Metric> = {
  EUCLIDEAN: (a, b) => Math.sqrt(squares(a, b)),
  EUCLIDEAN_SQUARED: squares,
  MANHATTAN: (a, b) => a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0),
  COSINE: (a, b) => 1 - dot(a, b) / (norm(a) * norm(b)),
  DOT: (a, b) => -dot(a, b),
  HAMMING: (a, b) => a.filter((value, at) => value !== b[at]).length,
};

export const VECTOR = [
  fn(
    "Vector",
    "vector.similarity.cosine(a :: LIST<INTEGER | FLOAT>, b :: LIST<INTEGER | FLOAT>) :: FLOAT",
    "How alike the directions of two vectors are, from 0 to 1.",
    similarity("vector.similarity.cosine", cosine),
  ),
  fn(
    "Vector",
    "vector.similarity.euclidean(a :: LIST<INTEGER | FLOAT>, b :: LIST<INTEGER | FLOAT>) :: FLOAT",
    "How near two vectors are, from 0 to 1.",
    similarity("vector.similarity.euclidean", euclidean),
  ),
  fn(
    "Vector",
    "vector_dimension_count(input :: VECTOR) :: INTEGER",
    "How many coordinates a vector has.",
    ([input = null]) => {
      if (input instanceof Vector) return BigInt(input.coordinates.length);
      throw typeError(`Expected a vector but got ${describe(input)}`);
    },
    { since: 25 },
  ),
  fn(
    "Vector",
    "vector_distance(vector1 :: VECTOR, vector2 :: VECTOR, metric :: STRING) :: FLOAT",
    "How far two vectors are apart in a metric.",
    ([a = null, b = null, metric = null]) => {
      const measure = typeof metric === "string" ? DISTANCES[metric.toUpperCase()] : undefined;
      if (!measure)
        throw syntaxError(
          `Unknown metric ${describe(metric)}; known are ${Object.keys(DISTANCES).join(", ")}`,
        );
      return measure(numbersOf(a, "vector_distance"), numbersOf(b, "vector_distance"));
    },
    { since: 25 },
  ),
];
