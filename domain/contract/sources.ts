import { z } from "zod";
import { Claim } from "./claims.ts";

/** A document that claims are found in. */
export const Source = z
  .object({
    id: z.string(),
    title: z.string(),
    titleInferred: z.boolean(),
    publisher: z.string(),
    published: z.string(),
    publishedInferred: z.string(),
    inferenceNote: z.string(),
    url: z.string(),
    language: z.string(),
    paragraphCount: z.int().nullable(),
    background: z.boolean(),
    claimCount: z.int(),
  })
  .meta({ id: "Source" });
export type Source = z.infer<typeof Source>;

/** A source with its claims in paragraph order. */
export const SourceWithClaims = Source.extend({
  claims: z.array(Claim).meta({ description: "Fewer than claimCount if there are very many" }),
}).meta({ id: "SourceWithClaims" });
export type SourceWithClaims = z.infer<typeof SourceWithClaims>;
