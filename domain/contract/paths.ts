import { z } from "zod";
import { ActorRef } from "./claims.ts";
import { Relation } from "./relations.ts";

/** All shortest paths between two actors; direction of relations is ignored in the search. */
export const Paths = z
  .object({
    start: ActorRef,
    end: ActorRef,
    hops: z
      .int()
      .nullable()
      .meta({ description: "Length of the shortest path; null if there is none" }),
    truncated: z.boolean(),
    paths: z.array(
      z.object({
        actors: z.array(ActorRef),
        relations: z
          .array(z.array(Relation))
          .meta({ description: "All relations between the two actors of each hop" }),
        sign: z.union([z.literal(-1), z.literal(0), z.literal(1)]).meta({
          description: "Product of the signs of the hops; 0 if a hop is neutral or mixed",
        }),
      }),
    ),
  })
  .meta({ id: "Paths" });
export type Paths = z.infer<typeof Paths>;
