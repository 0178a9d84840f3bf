import { z } from "zod";
import { Lens } from "../lens/lens.ts";

/** Numbers of a graph that is seen through a lens. */
export const LensView = z
  .object({
    isGuessed: z.boolean().meta({ description: "True if the lens is made of the schema alone" }),
    labels: z.int().meta({ description: "Labels whose nodes are actors" }),
    types: z.int().meta({ description: "Types and labels that are relations" }),
    signedTypes: z
      .object({ cooperation: z.int(), friction: z.int() })
      .meta({ description: "Numbers of types with relationships of a sign" }),
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

const Named = z.object({
  name: z.string(),
  count: z.int().meta({ description: "Of a database with many labels, of its first nodes" }),
  properties: z.array(z.string()),
});

/** The lens through which a database is seen, and what else it could see. */
export const LensAnswer = z
  .object({
    view: LensView,
    lens: Lens,
    labels: z.array(Named).meta({ description: "Labels in use, the most frequent first" }),
    types: z.array(Named).meta({ description: "Relationship types, the most frequent first" }),
    beyond: z
      .object({ labels: z.int(), types: z.int() })
      .meta({ description: "Numbers of less frequent ones that were not looked at" }),
    canKeep: z.boolean().meta({
      description: "True if the server keeps a lens that is sent with the write token",
    }),
    reading: z.number().min(0).max(1).nullable().meta({
      description:
        "Share that is done of a reading of the database that goes on, for another lens or after a change; null if none does",
    }),
  })
  .meta({ id: "LensAnswer" });
export type LensAnswer = z.infer<typeof LensAnswer>;

/** The first relations that a lens would show. */
export const LensPreview = z
  .object({
    relations: z.array(
      z.object({
        subject: z.string().meta({ description: "Name of the actor" }),
        label: z.string(),
        object: z.string(),
        sign: z.union([z.literal(-1), z.literal(0), z.literal(1)]),
        intensity: z.number(),
        validFrom: z.string(),
        validTo: z.string(),
        source: z.string().meta({ description: "Its title" }),
      }),
    ),
    missing: z
      .array(z.string())
      .meta({ description: "Labels and types of the lens that the database does not have" }),
  })
  .meta({ id: "LensPreview" });
export type LensPreview = z.infer<typeof LensPreview>;
