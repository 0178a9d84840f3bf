import { z } from "zod";

/** oEmbed 1.0, type rich. */
export const OEmbed = z
  .object({
    version: z.literal("1.0"),
    type: z.literal("rich"),
    title: z.string(),
    provider_name: z.string(),
    provider_url: z.string(),
    cache_age: z.int().meta({ description: "Seconds" }),
    html: z.string().meta({ description: "The iframe to put into a page" }),
    width: z.int().meta({ description: "CSS px" }),
    height: z.int().meta({ description: "CSS px" }),
    thumbnail_url: z.string(),
    thumbnail_width: z.int(),
    thumbnail_height: z.int(),
  })
  .meta({ id: "OEmbed" });
export type OEmbed = z.infer<typeof OEmbed>;
