import { msg } from "../../../domain/message.ts";
import { clipped, faultIn, type Fault } from "../parameter/fault.ts";
import type { Known } from "../parameter/known.ts";
import { PARAMETERS } from "./parameters.ts";
import { Query } from "./query.ts";
import type { SharedView } from "./shared-view.ts";

/** The version of links that this reads and writes. */
export const VERSION = "1";

const NAMES = new Set(["v", "pack", ...PARAMETERS.flatMap(({ names }) => names)]);
// Put there by others on the way; they say nothing about the view.
const FOREIGN = /^(utm_\w+|fbclid|gclid|ref)$/;
const MOST_FAULTS = 8;

/**
 * Reads the query of a link, such as `at=2024-03&predicate=MEMBER_OF`. Whatever it holds, this
 * gives a view: invalid parameters are left out and reported, the first eight one by one.
 * @param known the names that can be meant
 * @param first view of a link without parameters
 */
export function readView(
  params: URLSearchParams,
  known: Known,
  first: SharedView,
): { view: SharedView; faults: Fault[] } {
  const query = new Query(params, known);
  const version = query.text("v");
  if (version !== null && version !== VERSION)
    query.fault(
      "v",
      version,
      msg(`version ${VERSION}`),
      msg(`This link is of version “${clipped(version)}”; version ${VERSION} is read here.`),
    );
  const pack = query.text("pack");
  if (pack !== null && pack !== first.pack)
    query.fault(
      "pack",
      pack,
      first.pack,
      msg(`This link shows the pack “${clipped(pack)}”; “${first.pack}” is loaded here.`),
    );
  let view = first;
  if (params.size > 0) for (const one of PARAMETERS) view = one.read(query, view);
  for (const name of new Set(params.keys()))
    if (!NAMES.has(name) && !FOREIGN.test(name))
      query.fault(
        name,
        params.get(name) ?? "",
        "nothing",
        msg(`“${clipped(name)}” is no part of a view.`),
      );
  return { view, faults: fewest(query.faults) };
}

function fewest(faults: Fault[]): Fault[] {
  const more = faults.length - MOST_FAULTS;
  if (more <= 0) return faults;
  const rest = faultIn("…", msg(`${more} more`), "nothing", msg(`And ${more} more.`));
  return [...faults.slice(0, MOST_FAULTS), rest];
}
