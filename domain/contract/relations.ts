import { z } from "zod";
import { ActorRef, Claim } from "./claims.ts";
import { RelationAttributes } from "./graph.ts";

/** A relation between two actors, as in lists. */
export const Relation = RelationAttributes.extend({
  id: z.string().meta({ example: "armenia.member-of.csto" }),
  subject: ActorRef,
  object: ActorRef,
}).meta({ id: "Relation" });
export type Relation = z.infer<typeof Relation>;

/** A relation with the claims that are folded into it, newest first. */
export const RelationWithClaims = Relation.extend({
  claims: z.array(Claim).meta({ description: "Fewer than claimCount if there are very many" }),
}).meta({ id: "RelationWithClaims" });
export type RelationWithClaims = z.infer<typeof RelationWithClaims>;
