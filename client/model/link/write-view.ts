import { PARAMETERS } from "./parameters.ts";
import type { SharedView } from "./shared-view.ts";

/**
 * Returns the query from which `readView` reads the view again; what is as in the first one is left
 * out.
 */
export function writeView(view: SharedView, first: SharedView): URLSearchParams {
  return new URLSearchParams(PARAMETERS.flatMap((one) => one.write(view, first)));
}

/** Returns a query as text, with the signs that need no escape left as they are. */
export function queryText(params: URLSearchParams): string {
  return params.toString().replace(/%(2C|3A|2F|40)/g, decodeURIComponent);
}
