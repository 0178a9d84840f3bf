import { z } from "zod";
import { ActorHit } from "./actors.ts";
import { Claim } from "./claims.ts";
import { listOf } from "./list.ts";
import { Source } from "./sources.ts";

/** A predicate in search results. */
export const PredicateHit = z
  .object({
    id: z.string().meta({ example: "MEMBER_OF" }),
    label: z.string().meta({ example: "member of" }),
    family: z.string(),
    meaning: z.string(),
    relationCount: z.int().meta({ description: "Number of its relations, of every status" }),
  })
  .meta({ id: "PredicateHit" });
export type PredicateHit = z.infer<typeof PredicateHit>;

/** Search results in groups, each with its total count; only the requested groups. */
export const Found = z
  .object({
    actors: listOf(ActorHit).optional(),
    claims: listOf(Claim).optional(),
    sources: listOf(Source).optional(),
    predicates: listOf(PredicateHit).optional(),
  })
  .meta({ id: "Found" });
export type Found = z.infer<typeof Found>;
