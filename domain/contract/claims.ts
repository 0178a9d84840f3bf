import { z } from "zod";
import { SignValue } from "./graph.ts";

/** A reference to an actor in other responses. */
export const ActorRef = z
  .object({ id: z.string(), name: z.string(), kind: z.string(), country: z.string() })
  .meta({ id: "ActorRef" });
export type ActorRef = z.infer<typeof ActorRef>;

/** A reference to a source in a claim. */
export const SourceRef = z
  .object({
    id: z.string(),
    title: z.string(),
    published: z.string(),
    publishedInferred: z.string(),
    background: z.boolean(),
  })
  .meta({ id: "SourceRef" });
export type SourceRef = z.infer<typeof SourceRef>;

/** A claim that corroborates or contradicts another. */
export const ClaimRef = z
  .object({ id: z.string(), summary: z.string(), source: SourceRef, paragraph: z.int().nullable() })
  .meta({ id: "ClaimRef" });
export type ClaimRef = z.infer<typeof ClaimRef>;

/** One statement in one source, with all its details. */
export const Claim = z
  .object({
    id: z.string(),
    relation: z.string().meta({ description: "Id of the relation it is folded into" }),
    subject: ActorRef,
    predicate: z.string(),
    label: z.string(),
    object: ActorRef,
    sign: SignValue,
    intensity: z.number(),
    status: z.string(),
    validFrom: z.string().nullable(),
    validTo: z.string().nullable().meta({ description: "Exclusive" }),
    precision: z.string(),
    dateBasis: z.string().meta({ description: "stated, derived, external or none" }),
    summary: z.string(),
    about: z.array(z.string()),
    note: z.string(),
    instrument: z.string(),
    assertedBy: ActorRef.nullable().meta({
      description: "null: the document speaks in its own voice",
    }),
    source: SourceRef,
    paragraph: z.int().nullable(),
    alsoParagraphs: z.array(z.int()),
    background: z.boolean(),
    corroboratedBy: z.array(ClaimRef),
    contradictedBy: z.array(ClaimRef),
  })
  .meta({ id: "Claim" });
export type Claim = z.infer<typeof Claim>;
