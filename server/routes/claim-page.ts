import type { List } from "../../domain/contract/list.ts";
import type { Data } from "../data.ts";
import { page } from "../http/page.ts";
import type { Ask } from "../query/ask.ts";
import type { ClaimFilter } from "../query/claims.ts";
import { idList } from "../query/id-lists.ts";
import { isEveryClaim, newestClaims } from "../query/newest-claims.ts";
import { claimIds } from "../whole/claim-ids.ts";

/** A reader who goes further than this wants all, which are then found once. */
const NEAR_THE_TOP = 1000;

/**
 * Returns one page of the ids of matching claims, newest first, undated last. A page near the top of
 * all claims is read from the store's index, and how many there are is known from the load; the ids
 * of other lists are found once for each data version. Rejects with StoreError.
 */
export async function claimPage(
  ask: Ask,
  data: Pick<Data, "catalogue" | "dataset" | "isLoading">,
  filter: ClaimFilter,
  { limit, from = 0 }: { limit: number; from: number | undefined },
): Promise<List<string>> {
  const { catalogue, dataset, isLoading } = data;
  const find = () => claimIds(ask, data, filter);
  if (isLoading) return page(await find(), limit, from);
  if (isEveryClaim(filter) && from + limit <= NEAR_THE_TOP) {
    const items = await newestClaims(ask, from, limit);
    const [total, end] = [dataset.counts.claims, from + limit];
    if (items) return { items: [...items], total, next: end < total ? end.toString(36) : null };
  }
  return page(await idList(catalogue, JSON.stringify(filter), find), limit, from);
}
