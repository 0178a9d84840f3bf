import { z } from "zod";

/** How far the communities of an overview are. */
export const Making = z
  .object({
    share: z.number().min(0).max(1).nullable().meta({
      description: "Share that is done of finding the communities; null if nothing goes on",
    }),
    isCancelled: z.boolean().meta({
      description: "True if somebody has cancelled it, so that it waits until it is resumed",
    }),
  })
  .meta({ id: "Making" });
export type Making = z.infer<typeof Making>;
