import { z } from "zod";
import { LensView } from "./lens.ts";

/** The loaded pack, its vocabulary and the initial filter of its view. */
export const Dataset = z
  .object({
    pack: z.string(),
    title: z.string(),
    summary: z.string(),
    licence: z.string(),
    version: z.string(),
    engine: z.enum(["neo4j", "embedded"]),
    lens: LensView.optional().meta({
      description: "How the graph of somebody else is seen; absent for a pack",
    }),
    view: z.object({
      kinds: z.array(z.string()),
      statuses: z.array(z.string()),
      cardActors: z.array(z.string()),
      neutral: z.boolean().optional().meta({
        description: "True if neutral relations are shown first too, as there are no others",
      }),
    }),
    counts: z.object({ actors: z.int(), claims: z.int(), relations: z.int(), sources: z.int() }),
    overviewAbove: z.int().optional().meta({
      description: "With more relations than this, a page begins with an overview",
    }),
    predicates: z.array(
      z.object({ id: z.string(), label: z.string(), family: z.string(), meaning: z.string() }),
    ),
  })
  .meta({ id: "Dataset" });
export type Dataset = z.infer<typeof Dataset>;
