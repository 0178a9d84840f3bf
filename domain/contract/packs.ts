import { z } from "zod";
import { listOf } from "./list.ts";

/** A pack that the server knows, open or not. */
export const PackItem = z
  .object({
    name: z.string().meta({ description: "Name of its folder" }),
    title: z.string().meta({ description: "The name if pack.json has no title that can be read" }),
    address: z.string().meta({
      description: "Address of its page, relative to that of this list; its API is below it",
    }),
    isDefault: z.boolean().meta({ description: "True for the pack that is served at / as well" }),
    state: z.enum(["open", "closed", "broken"]).meta({
      description: "closed: opened by the first request that needs it",
    }),
    counts: z
      .object({ actors: z.int(), claims: z.int(), sources: z.int() })
      .nullable()
      .meta({ description: "null if it is broken or has not been read yet" }),
    period: z.object({ from: z.string(), to: z.string() }).nullable().meta({
      description: "First and last year, month or day that a claim names; null if none does",
    }),
    faults: z.array(z.string()).meta({ description: "The first faults of a broken pack" }),
    faultCount: z.int().meta({ description: "Number of all its faults" }),
  })
  .meta({ id: "PackItem" });
export type PackItem = z.infer<typeof PackItem>;

export const PackList = listOf(PackItem).meta({ id: "PackList" });
export type PackList = z.infer<typeof PackList>;

/** A pack that has been written into the workspace. */
export const PackWritten = z
  .object({
    name: z.string(),
    title: z.string(),
    address: z
      .string()
      .meta({ description: "Address of its page, relative to that of this request" }),
    replaced: z.boolean().meta({ description: "True if a pack of this name was there before" }),
  })
  .meta({ id: "PackWritten" });
export type PackWritten = z.infer<typeof PackWritten>;
