import type { LibraryQuery } from "../../../domain/contract/queries.ts";
import { readLiteral } from "../parameters/literal.ts";
import { parameterOf, type Parameter } from "../parameters/parameter.ts";

/** Returns the parameters of a query of the library, each with its value to begin with. */
export function exampleParameters({ parameters }: Pick<LibraryQuery, "parameters">): Parameter[] {
  return parameters.map(({ name, example }) =>
    parameterOf(name, readLiteral(JSON.stringify(example))),
  );
}
