import type { Dataset } from "../../server/contract/dataset.ts";
import type { Selection } from "../graph/state.ts";
import { packQuery } from "../view/packed-query.ts";
import { firstSharedView } from "../view/shared-view.ts";
import type { View } from "../view/view.ts";
import { queryText, writeView } from "../view/write-view.ts";

/** The query of a link to what the page shows; packed where it is long. */
export async function shareQuery(
  dataset: Dataset,
  view: View,
  selection: Selection,
): Promise<string> {
  const first = firstSharedView(dataset);
  return queryText(await packQuery(writeView({ ...first, ...view, selection }, first)));
}
