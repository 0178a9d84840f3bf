import type { Place } from "../errors/errors.ts";
import { syntaxError } from "../errors/errors.ts";

/** Facts about the value of a variable that are known before the statement is run. */
export type VariableType =
  | "node"
  | "relationship"
  | "relationships"
  | "path"
  | "boolean"
  | "integer"
  | "float"
  | "string"
  | "list"
  | "map"
  | "null"
  /** Anything. */
  | "value";

export interface Variable {
  readonly slot: number;
  readonly type: VariableType;
}

/** Hands out the slots of one plan. */
export class Slots {
  #count = 0;
  #subplans = 0;
  #fixed = 0;

  next(): number {
    return this.#count++;
  }

  nextSubplan(): number {
    return this.#subplans++;
  }

  nextFixed(): number {
    return this.#fixed++;
  }

  get size(): number {
    return this.#count;
  }
}

/** The variables that can be seen at one place of a statement. */
export class Scope {
  readonly #variables: ReadonlyMap<string, Variable>;

  constructor(variables: Iterable<readonly [string, Variable]> = []) {
    this.#variables = new Map(variables);
  }

  /** @throws CypherError when there is no such variable. */
  get(name: string, place: Place): Variable {
    const found = this.#variables.get(name);
    if (!found) throw syntaxError(`Variable \`${name}\` not defined`, place);
    return found;
  }

  find(name: string): Variable | undefined {
    return this.#variables.get(name);
  }

  has(name: string): boolean {
    return this.#variables.has(name);
  }

  with(name: string, variable: Variable): Scope {
    return new Scope([...this.#variables, [name, variable]]);
  }

  get names(): string[] {
    return [...this.#variables.keys()].filter((name) => !name.startsWith(HIDDEN));
  }

  get entries(): [string, Variable][] {
    return [...this.#variables];
  }

  get slots(): number[] {
    return [...new Set([...this.#variables.values()].map(({ slot }) => slot))];
  }
}

/** Names that begin so are made by the planner and seen by no statement. */
export const HIDDEN = "\0";
