import { z } from "zod";

const Tally = z.object({
  count: z.int().meta({ description: "Number of counting claims that begin in the bucket" }),
  background: z.int().meta({ description: "Number of them that are background" }),
  sum: z.number().meta({ description: "Sum of sign × intensity" }),
});

const Signs = z.object({ cooperation: Tally, friction: Tally, neutral: Tally });

export const Timeline = z
  .object({
    bucket: z.enum(["year", "month"]),
    buckets: z.array(Signs.extend({ from: z.string().meta({ example: "2023-09" }) })),
    undated: Signs,
  })
  .meta({ id: "Timeline" });
export type Timeline = z.infer<typeof Timeline>;
