import { z } from "zod";
import { GraphAttributes } from "./graph.ts";

/** The values of one attribute in the order of nodes or edges. */
export const AttributeColumn = z.object({
  values: z
    .array(z.unknown())
    .meta({ description: "The different values, in the order in which they first occur" }),
  at: z
    .array(z.int())
    .optional()
    .meta({ description: "For each row the place of its value; absent if all have the first" }),
});
export type AttributeColumn = z.infer<typeof AttributeColumn>;

const Attributes = z.record(z.string(), AttributeColumn);

/** A serialized graph with each attribute in a column, in a quarter of the bytes. */
export const GraphColumns = z
  .object({
    attributes: GraphAttributes,
    nodes: z.object({ keys: z.array(z.string()), attributes: Attributes }),
    edges: z.object({
      keys: z.array(z.string()),
      sources: z.array(z.int()).meta({ description: "Places of nodes" }),
      targets: z.array(z.int()).meta({ description: "Places of nodes" }),
      attributes: Attributes,
    }),
  })
  .meta({ id: "GraphColumns" });
export type GraphColumns = z.infer<typeof GraphColumns>;
