import { z } from "zod";

/** Schema of a page of a list; `next` is the cursor of the next page, null on the last. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), total: z.int(), next: z.string().nullable() });

export interface List<T> {
  items: T[];
  total: number;
  next: string | null;
}
