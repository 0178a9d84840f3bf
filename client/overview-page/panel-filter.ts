import { COUNTING_STATUSES } from "../../domain/status.ts";
import type { Filter } from "../model/graph/filter.ts";
import { periodOf } from "../model/time/moment.ts";
import { hasUndated, momentOf } from "./time.ts";

/** Returns the filter of `/api/overview` as panels apply it to the relations that they list. */
export function panelFilter(asked: URLSearchParams): Filter {
  const list = (name: string) => asked.get(name)?.split(",") ?? null;
  const signs = list("sign") ?? ["1", "-1", "0"];
  return {
    signs: {
      cooperation: signs.includes("1"),
      friction: signs.includes("-1"),
      neutral: signs.includes("0"),
    },
    statuses: list("status") ?? [...COUNTING_STATUSES],
    kinds: list("kind"),
    predicates: list("predicate"),
    sources: list("source"),
    background: true,
    time: periodOf(momentOf(asked)),
    undated: hasUndated(asked),
  };
}
