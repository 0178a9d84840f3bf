import { z } from "zod";

/** A named read query of the product, which can be run by hand. */
export const LibraryQuery = z
  .object({
    name: z.string(),
    purpose: z.string(),
    columns: z.string().meta({ description: "The columns of its result, with remarks" }),
    parameters: z.array(
      z.object({
        name: z.string(),
        meaning: z.string(),
        example: z
          .json()
          .meta({ description: "An example value; null if the parameter is ignored" }),
      }),
    ),
    statement: z.string(),
  })
  .meta({ id: "LibraryQuery" });
export type LibraryQuery = z.infer<typeof LibraryQuery>;
