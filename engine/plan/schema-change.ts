import { ClausePlaces } from "../plan-tree/clause-places.ts";
import { planNode } from "../plan-tree/nodes.ts";
import type { CompiledQuery } from "./compile.ts";
import type { SchemaCommand } from "../parse/schema-tree.ts";
import type { RunContext } from "../run/frame.ts";
import { END } from "../run/operator.ts";

const NAMES: Readonly<Record<SchemaCommand["kind"], string>> = {
  "create-index": "CreateIndex",
  "create-constraint": "CreateConstraint",
  "drop-index": "DropIndex",
  "drop-constraint": "DropConstraint",
};

/** Returns a change of the schema as a plan of one step without rows. */
export function schemaPlan(
  { kind }: SchemaCommand,
  change: (context: RunContext) => void,
): CompiledQuery {
  const plan = planNode({
    name: NAMES[kind],
    details: "",
    inputs: [],
    rows: 0,
    make: (frame) => {
      let done = false;
      return {
        open() {
          done = false;
        },
        next() {
          if (!done) change(frame.context);
          done = true;
          return END;
        },
      };
    },
  });
  return {
    plan,
    columns: null,
    writes: true,
    commits: false,
    slots: 0,
    places: new ClausePlaces(),
  };
}
