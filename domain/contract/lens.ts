import { z } from "zod";

/** How a graph that is no pack is seen, in numbers. */
export const LensView = z
  .object({
    isGuessed: z.boolean().meta({ description: "True if the lens is made of the schema alone" }),
    labels: z.int().meta({ description: "Labels whose nodes are actors" }),
    types: z.int().meta({ description: "Types and labels that are relations" }),
    relationships: z
      .object({ read: z.int(), total: z.int() })
      .meta({ description: "Fewer are read than there are if they do not fit into the memory" }),
    signs: z
      .object({ cooperation: z.int(), friction: z.int(), neutral: z.int() })
      .meta({ description: "Relationships by their sign" }),
    unnamed: z.int().meta({ description: "Actors without a name in the database" }),
    undated: z.int().meta({ description: "Relationships without a date" }),
    unreadDates: z.int().meta({ description: "Those of them with a date that cannot be read" }),
    isCut: z.boolean().meta({ description: "True if not all actors fit into the memory" }),
  })
  .meta({ id: "LensView" });
export type LensView = z.infer<typeof LensView>;
