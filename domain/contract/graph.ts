import { z } from "zod";

/** Attributes of a node: the data of an actor that the map needs. */
export const ActorAttributes = z.object({
  name: z.string(),
  kind: z.string().meta({ description: "State, Organization, Person …", example: "State" }),
  aliases: z.array(z.string()),
  country: z.string().meta({ description: "ISO 3166-1 alpha-2, or empty", example: "AM" }),
  summary: z.string(),
});
export type ActorAttributes = z.infer<typeof ActorAttributes>;

export const SignValue = z
  .union([z.literal(-1), z.literal(0), z.literal(1)])
  .meta({ description: "+1 cooperation, −1 friction, 0 neutral" });

/** Attributes of an edge: a relation, folded from its claims. */
export const RelationAttributes = z.object({
  predicate: z.string().meta({ example: "MEMBER_OF" }),
  label: z.string().meta({ description: "The predicate in words", example: "member of" }),
  family: z.string().meta({ example: "alliance" }),
  symmetric: z.boolean(),
  sign: SignValue,
  mixed: z.boolean().meta({ description: "Its sourced claims disagree about the sign" }),
  intensity: z.number().min(0).max(1),
  status: z.string().meta({ description: "The firmest status among its claims" }),
  counts: z.boolean().meta({ description: "Some claim occurred or is ongoing" }),
  spells: z.array(z.string()).meta({
    description: "ISO 8601 intervals in which it held, end exclusive; empty: undated",
    example: ["2020-09-27/2020-11-11", "2024-02/.."],
  }),
  validFrom: z.string().nullable(),
  validTo: z
    .string()
    .nullable()
    .meta({ description: "Exclusive end of the last spell; null: open" }),
  claimCount: z.int(),
  sourceCount: z.int().meta({ description: "Number of supporting documents, without background" }),
  sources: z.array(z.string()).meta({
    description: "Ids of the documents of all its claims, including background",
    example: ["d0", "d4"],
  }),
  disputed: z.boolean().meta({ description: "Another claim contradicts one of its claims" }),
  background: z.boolean().meta({ description: "Supported by background claims only" }),
});
export type RelationAttributes = z.infer<typeof RelationAttributes>;

/** Attributes of the graph: the data version and the extent of the result. */
export const GraphAttributes = z.object({
  pack: z.string(),
  title: z.string(),
  version: z
    .string()
    .meta({ description: "Data version: changes with every load that changes something" }),
  truncated: z.boolean().meta({ description: "True if limit cut off relations" }),
  total: z.int().meta({ description: "Relations that match, before limit" }),
});
export type GraphAttributes = z.infer<typeof GraphAttributes>;

/** graphology's serialized format. */
export const SerializedGraph = z
  .object({
    attributes: GraphAttributes,
    options: z.object({
      type: z.literal("directed"),
      multi: z.literal(true),
      allowSelfLoops: z.literal(true),
    }),
    nodes: z.array(z.object({ key: z.string(), attributes: ActorAttributes })),
    edges: z.array(
      z.object({
        key: z.string(),
        source: z.string(),
        target: z.string(),
        attributes: RelationAttributes,
      }),
    ),
  })
  .meta({ id: "SerializedGraph" });
export type SerializedGraph = z.infer<typeof SerializedGraph>;
