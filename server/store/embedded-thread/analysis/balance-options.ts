import { FOLD_RULES, type FoldRule } from "../../../../domain/fold-rule.ts";
import { argumentError } from "../../../../engine/errors/errors.ts";
import type { CypherMap, Value } from "../../../../engine/values/value.ts";
import { optionMap } from "./option-map.ts";

/** Options of a procedure of the analysis, as the parameters of the API. */
export interface BalanceOptions {
  camps: number;
  rule: FoldRule;
  weighted: boolean;
  /** The map itself, for at, from and to. */
  all: CypherMap;
}

const NAMES = ["at", "camps", "from", "rule", "to", "weighted"];

/** @throws CypherError that says what was expected of an option */
export function balanceOptions(given: Value): BalanceOptions {
  const all = optionMap(given, NAMES, "{rule: 'net', camps: 2}");
  const camps = Number(all.get("camps") ?? 2);
  if (!Number.isInteger(camps) || camps < 2 || camps > 6)
    throw argumentError("camps: expected a whole number from 2 to 6");
  const rule = FOLD_RULES.find((each) => each === (all.get("rule") ?? "net"));
  if (!rule) throw argumentError(`rule: expected one of ${FOLD_RULES.join(", ")}`);
  const weighted = all.get("weighted") ?? false;
  if (typeof weighted !== "boolean") throw argumentError("weighted: expected true or false");
  return { camps, rule, weighted, all };
}
