import { z } from "zod";
import { ActorHit } from "./actors.ts";
import { Claim } from "./claims.ts";
import { listOf } from "./list.ts";
import { Source } from "./sources.ts";

/** A predicate of the vocabulary as search gives it. */
export const PredicateHit = z
  .object({
    id: z.string().meta({ example: "MEMBER_OF" }),
    label: z.string().meta({ example: "member of" }),
    family: z.string(),
    meaning: z.string(),
    relationCount: z.int().meta({ description: "Relations of it, of every status" }),
  })
  .meta({ id: "PredicateHit" });
export type PredicateHit = z.infer<typeof PredicateHit>;

/** What is found, in groups, each with its whole count; only the groups that were asked for. */
export const Found = z
  .object({
    actors: listOf(ActorHit).optional(),
    claims: listOf(Claim).optional(),
    sources: listOf(Source).optional(),
    predicates: listOf(PredicateHit).optional(),
  })
  .meta({ id: "Found" });
export type Found = z.infer<typeof Found>;
