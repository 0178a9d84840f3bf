import { z } from "zod";

const Property = z.object({ name: z.string(), types: z.array(z.string()), count: z.int() });

/** What is in the store: labels, relationship types and their properties, counted. */
export const Schema = z
  .object({
    labels: z.array(z.object({ name: z.string(), count: z.int(), properties: z.array(Property) })),
    relationshipTypes: z.array(
      z.object({ name: z.string(), count: z.int(), properties: z.array(Property) }),
    ),
  })
  .meta({ id: "Schema" });
export type Schema = z.infer<typeof Schema>;
