import { z } from "zod";

const Signs = z.object({ cooperation: z.int(), friction: z.int(), neutral: z.int() });

/** Numbers of relations that match a filter, regardless of any limit. */
export const Counts = z
  .object({
    relations: z.int().meta({ description: "All that fit" }),
    signs: Signs.meta({ description: "By the sign they are drawn with: neutral if mixed" }),
    undated: z.int().meta({ description: "How many of them have no date" }),
    actors: z
      .record(z.string(), Signs)
      .meta({ description: "For each of the actors asked for, its relations that fit" }),
  })
  .meta({ id: "Counts" });
export type Counts = z.infer<typeof Counts>;
