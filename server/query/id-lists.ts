import { keptLists } from "./kept-lists.ts";

/** Ids that are kept of one catalogue's data, about 64 bytes each. */
const MOST_IDS = 500_000;

/** Returns a list of ids that is read page by page; see `keptLists`. */
export const idList = keptLists<readonly string[]>(MOST_IDS);
