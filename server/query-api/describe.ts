import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { QueryRequestBody } from "./request.ts";

const errors = z
  .object({ errors: z.array(z.object({ code: z.string(), message: z.string() })) })
  .meta({ id: "QueryErrors" });

const count = z.int();
const counters = z
  .object({
    containsUpdates: z.boolean(),
    nodesCreated: count,
    nodesDeleted: count,
    relationshipsCreated: count,
    relationshipsDeleted: count,
    propertiesSet: count,
    labelsAdded: count,
    labelsRemoved: count,
    indexesAdded: count,
    indexesRemoved: count,
    constraintsAdded: count,
    constraintsRemoved: count,
    containsSystemUpdates: z.boolean(),
    systemUpdates: count,
  })
  .meta({ id: "QueryCounters" });

const notification = z
  .object({
    code: z.string(),
    title: z.string(),
    description: z.string(),
    severity: z.string(),
    category: z.string().optional(),
    position: z.object({ offset: count, line: count, column: count }).optional(),
  })
  .meta({ id: "QueryNotification" });

const result = z
  .object({
    data: z.object({
      fields: z.array(z.string()),
      values: z.array(z.array(z.unknown())).meta({ description: "Rows, in the order of fields" }),
    }),
    counters: counters.optional(),
    notifications: z.array(notification).optional(),
    queryPlan: z.unknown().meta({ description: "After EXPLAIN" }),
    profiledQueryPlan: z.unknown().meta({ description: "After PROFILE" }),
    bookmarks: z.array(z.string()).optional(),
    errors: errors.shape.errors.optional().meta({
      description: "Where a statement failed after its first column was known",
    }),
  })
  .meta({ id: "QueryResult" });

const event = z
  .object({ $event: z.enum(["Header", "Record", "Summary", "Error"]), _body: z.unknown() })
  .meta({ id: "QueryEvent" });

const failed = (description: string) => ({
  description,
  content: { "application/json": { schema: errors } },
});

/** The Query API in OpenAPI. */
export const queryPaths: ZodOpenApiPathsObject = {
  "/db/{database}/query/v2": {
    post: {
      tags: ["Cypher"],
      summary: "Runs one Cypher statement, as Neo4j's Query API does",
      operationId: "runQuery",
      description:
        "Reads need nothing. Writes need the write token as a bearer, or as the password of Basic authentication.",
      requestParams: { path: z.strictObject({ database: z.string() }) },
      requestBody: {
        required: true,
        content: {
          "application/json": { schema: QueryRequestBody },
          "application/vnd.neo4j.query": { schema: QueryRequestBody },
        },
      },
      responses: {
        "202": {
          description: "The statement was accepted; errors in the body tell when it failed later",
          content: {
            "application/json": { schema: result },
            "application/vnd.neo4j.query": { schema: result },
            "application/vnd.neo4j.query.v1.1": { schema: result },
            "application/vnd.neo4j.query.v1.1+jsonl": { schema: event },
          },
        },
        "400": failed("Something is wrong with the request or the statement; or a limit was met"),
        "401": failed("Another token than the write token"),
        "403": failed("The statement may not run here, or needs the write token"),
        "404": failed("No such database"),
        "406": failed("No form of answer that there is"),
        "408": failed("The body did not come"),
        "415": failed("No form of request that there is"),
        "429": failed("Too many statements at once, or in a minute"),
        "500": failed("The engine failed"),
        "503": failed("The store cannot be reached, or the parser has no time for the statement"),
      },
    },
  },
};
