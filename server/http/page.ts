import { z } from "zod";
import type { List } from "../../domain/contract/list.ts";

const CURSOR = "a cursor as an answer's next gave it";

/** Where the next page begins; clients hand it back as they got it. */
export const cursor = z
  .string({ error: CURSOR })
  .regex(/^[0-9a-z]{1,6}$/, { error: CURSOR })
  .transform((value) => parseInt(value, 36));

/** One page of a list that is whole in memory. */
export function page<T>(items: readonly T[], limit: number, from = 0): List<T> {
  const end = from + limit;
  return {
    items: items.slice(from, end),
    total: items.length,
    next: end < items.length ? end.toString(36) : null,
  };
}
