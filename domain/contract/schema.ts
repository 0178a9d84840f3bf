import { z } from "zod";

const Property = z.object({
  name: z.string(),
  types: z.array(z.string()),
  count: z.int(),
  example: z.unknown().meta({
    description: "A value; of nodes and relationships with an id, that of the first by id",
    example: "Armenia",
  }),
});
const Labels = z.array(z.string()).meta({ example: ["Actor", "State"] });

/** The contents of the store: labels, relationship types and their properties with counts. */
export const Schema = z
  .object({
    labels: z.array(z.object({ name: z.string(), count: z.int(), properties: z.array(Property) })),
    relationshipTypes: z.array(
      z.object({ name: z.string(), count: z.int(), properties: z.array(Property) }),
    ),
    connections: z
      .array(z.object({ start: Labels, type: z.string(), end: Labels, count: z.int() }))
      .meta({
        description: "Pairs of nodes, given by all their labels, and the types that connect them",
      }),
  })
  .meta({ id: "Schema" });
export type Schema = z.infer<typeof Schema>;
