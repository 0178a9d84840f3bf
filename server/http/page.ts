import { z } from "zod";
import type { List } from "../../domain/contract/list.ts";

const CURSOR = "a cursor from `next` of a previous response";

/** Position of the next page; clients send it back unchanged. */
export const cursor = z
  .string({ error: CURSOR })
  .regex(/^[0-9a-z]{1,6}$/, { error: CURSOR })
  .transform((value) => parseInt(value, 36));

/** Returns one page of a list that is completely in memory. */
export function page<T>(items: readonly T[], limit: number, from = 0): List<T> {
  const end = from + limit;
  return {
    items: items.slice(from, end),
    total: items.length,
    next: end < items.length ? end.toString(36) : null,
  };
}
