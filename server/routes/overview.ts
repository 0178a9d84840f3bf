import { z } from "zod";
import { Dataset } from "../../domain/contract/dataset.ts";
import { Schema } from "../../domain/contract/schema.ts";
import { Timeline } from "../../domain/contract/timeline.ts";
import { defineRoute } from "../http/route.ts";
import { schema } from "../query/schema.ts";
import { timeline } from "../whole/timeline.ts";

const none = z.strictObject({});

export const datasetRoute = defineRoute({
  path: "/api/dataset",
  tag: "Overview",
  summary: "The loaded pack, its vocabulary and the initial filter of its view",
  params: none,
  query: none,
  answer: Dataset,
  handle: async ({ data }) => data.dataset,
});

export const timelineRoute = defineRoute({
  path: "/api/timeline",
  tag: "Overview",
  summary: "Counting claims by the year or month in which they begin, for each sign",
  params: none,
  query: z.strictObject({
    bucket: z.enum(["year", "month"], { error: "year or month" }).default("year"),
  }),
  answer: Timeline,
  handle: ({ ask, data }, _params, { bucket }) => timeline(ask, data, bucket),
});

export const schemaRoute = defineRoute({
  path: "/api/schema",
  tag: "Overview",
  summary: "Labels, relationship types and properties in the store, with counts",
  params: none,
  query: none,
  answer: Schema,
  ofWholeStore: true,
  withoutPack: ({ ask }) => schema(ask),
  handle: ({ ask }) => schema(ask),
});
