import { plural } from "../../../domain/message.ts";
import { SIGN_NAMES } from "../../../domain/sign.ts";
import type { Counts } from "../../../domain/contract/counts.ts";
import type { Account } from "./account.ts";

/** "79,965 relations that fit the filter", as the server counts them where a limit has cut the graph. */
export const fitWords = ({ filter }: Pick<Account, "filter">, counts: Counts): string =>
  plural(fitting(filter, counts), {
    one: "# relation that fit the filter",
    other: "# relations that fit the filter",
  });

/** Returns the number of relations that fit the filter, of the signs that it shows. */
export const fitting = ({ signs: shown }: Account["filter"], { signs }: Counts): number =>
  SIGN_NAMES.reduce((sum, sign) => sum + (shown[sign] ? signs[sign] : 0), 0);
