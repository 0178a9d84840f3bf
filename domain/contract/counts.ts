import { z } from "zod";

const Signs = z.object({ cooperation: z.int(), friction: z.int(), neutral: z.int() });

/** Numbers of relations that match a filter, regardless of any limit. */
export const Counts = z
  .object({
    relations: z.int().meta({ description: "All matching relations" }),
    signs: Signs.meta({
      description: "By the sign with which they are drawn; mixed ones are neutral",
    }),
    undated: z.int().meta({ description: "Number of them without a date" }),
    actors: z
      .record(z.string(), Signs)
      .meta({ description: "Matching relations of each requested actor" }),
  })
  .meta({ id: "Counts" });
export type Counts = z.infer<typeof Counts>;
