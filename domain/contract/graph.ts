import { z } from "zod";
import { RELATION_FIELD_LIST, type FieldType, type RELATION_FIELDS } from "../relation-fields.ts";

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

const VALUES = {
  text: z.string(),
  texts: z.array(z.string()),
  truth: z.boolean(),
  sign: SignValue,
  share: z.number().min(0).max(1),
  count: z.int(),
  date: z.string().nullable(),
} as const satisfies Record<FieldType, z.ZodType>;

type Fields = typeof RELATION_FIELDS;
type Shape = { -readonly [K in keyof Fields]: (typeof VALUES)[Fields[K]["type"]] };

/** The schema of each field, with its description and example. */
const shape = Object.fromEntries(
  RELATION_FIELD_LIST.map(({ name, type, description, example }) => [
    name,
    VALUES[type].meta({ ...(description && { description }), ...(example && { example }) }),
  ]),
) as Shape;

/** Attributes of an edge: a relation, folded from its claims. */
export const RelationAttributes = z.object(shape);
export type RelationAttributes = z.infer<typeof RelationAttributes>;

/** Attributes of the graph: the data version and the extent of the result. */
export const GraphAttributes = z.object({
  pack: z.string(),
  title: z.string(),
  version: z
    .string()
    .meta({ description: "Data version: changes with every load that changes something" }),
  truncated: z
    .boolean()
    .meta({ description: "True if limit, or the size of the answer, cut off relations" }),
  total: z.int().meta({ description: "Relations that match, with those that were cut off" }),
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
