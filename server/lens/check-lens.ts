import type { Lens } from "../../domain/lens/lens.ts";
import { isBetween } from "../../domain/lens/relation-name.ts";
import type { FieldFault } from "../errors.ts";
import type { Language } from "../language/language.ts";
import { expressionFault, VARIABLES } from "./check-expression.ts";
import { LensError, LONGEST_FOUND } from "./lens-error.ts";
import { rowsOf, type LensStore } from "./lens-store.ts";

/**
 * Checks everything of a lens that its shape does not say: that its expressions only compute.
 * Rejects with LensError with every fault, or with PoolError if the parser is overloaded.
 *
 * @param place file or address of the lens, for messages
 */
export async function checkExpressions(
  language: Pick<Language, "check">,
  lens: Lens,
  place: string,
): Promise<void> {
  const faults: FieldFault[] = [];
  for (const group of ["actors", "relations"] as const)
    for (const [i, item] of lens[group].entries())
      for (const [field, value] of Object.entries(item)) {
        if (typeof value !== "object" || value === null || !("expression" in value)) continue;
        const { expression } = value as { expression: string };
        const variables = VARIABLES[group === "actors" ? "actor" : "relation"];
        const expected = await expressionFault(language, expression, variables);
        if (expected === null) continue;
        const found = expression.slice(0, LONGEST_FOUND);
        faults.push({ field: `${group}.${i}.${field}.expression`, found, expected });
      }
  if (faults.length > 0) throw new LensError(place, faults);
}

/**
 * Returns a line for each label and type of a lens that the database does not have, or that its
 * user may not read. Such a lens is used, since data may come later. Rejects with StoreError.
 */
export async function namesNotThere(from: LensStore, lens: Lens): Promise<string[]> {
  const names = async (script: string) =>
    new Set((await rowsOf(from, from.scripts.statement(script))).map(({ name }) => name));
  const [labels, types] = [await names("labels"), await names("types")];
  const missing: string[] = [];
  const expect = (field: string, known: ReadonlySet<unknown>, name: string, what: string) => {
    if (!known.has(name))
      missing.push(`${field}: found "${name}", expected a ${what} of the database`);
  };
  for (const [i, { label }] of lens.actors.entries())
    expect(`actors.${i}.label`, labels, label, "label");
  for (const [i, relation] of lens.relations.entries()) {
    const field = `relations.${i}`;
    if (!isBetween(relation)) {
      expect(`${field}.type`, types, relation.type, "relationship type");
      continue;
    }
    expect(`${field}.node`, labels, relation.node, "label");
    expect(`${field}.subject.type`, types, relation.subject.type, "relationship type");
    expect(`${field}.object.type`, types, relation.object.type, "relationship type");
  }
  return missing;
}
