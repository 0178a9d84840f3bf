import { z } from "zod";
import { Relation } from "./relations.ts";

/** An actor in search results. */
export const Actor = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.string(),
    aliases: z.array(z.string()),
    country: z.string(),
    qid: z.string(),
    summary: z.string(),
    relationCount: z.int(),
  })
  .meta({ id: "Actor" });
export type Actor = z.infer<typeof Actor>;

/** A search hit with the name or alias that matched. */
export const ActorHit = Actor.extend({ matched: z.string() }).meta({ id: "ActorHit" });
export type ActorHit = z.infer<typeof ActorHit>;

export const ActorWithRelations = Actor.extend({ relations: z.array(Relation) }).meta({
  id: "ActorWithRelations",
});
export type ActorWithRelations = z.infer<typeof ActorWithRelations>;
