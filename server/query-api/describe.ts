import { z } from "zod";
import type { ZodOpenApiPathsObject, ZodOpenApiResponsesObject } from "zod-openapi";
import { QueryRequestBody, TransactionRequestBody } from "./request.ts";

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
    queryPlan: z.unknown().optional().meta({ description: "After EXPLAIN" }),
    profiledQueryPlan: z.unknown().optional().meta({ description: "After PROFILE" }),
    bookmarks: z.array(z.string()).optional(),
    errors: errors.shape.errors.optional().meta({
      description: "Present if a statement failed after the response had begun",
    }),
  })
  .meta({ id: "QueryResult" });

const transactionResult = result
  .partial()
  .extend({
    transaction: z.object({ id: z.string(), expires: z.iso.datetime() }).optional().meta({
      description: "Present while it is open: its id, and when it expires if it is not used",
    }),
  })
  .meta({ id: "TransactionResult" });

const event = z
  .object({ $event: z.enum(["Header", "Record", "Summary", "Error"]), _body: z.unknown() })
  .meta({ id: "QueryEvent" });

/** Neo4j's JSON media types, which share one schema. */
const TYPES = [
  "application/json",
  "application/vnd.neo4j.query",
  "application/vnd.neo4j.query.v1.0",
  "application/vnd.neo4j.query.v1.1",
];
const LINES = [
  "application/jsonl",
  "application/vnd.neo4j.query.v1.0+jsonl",
  "application/vnd.neo4j.query.v1.1+jsonl",
];
const ofTypes = (types: readonly string[], schema: z.ZodType) =>
  Object.fromEntries(types.map((type) => [type, { schema }]));
const answer = (description: string, schema: z.ZodType) => ({
  description,
  content: { ...ofTypes(TYPES, schema), ...ofTypes(LINES, event) },
});
const failed = (description: string) => answer(description, errors);

/** Responses to failed requests. */
const FAILURES = {
  "400": failed("The request or the statement is invalid, or a limit was reached"),
  "401": failed("A bearer token that is not the write token"),
  "403": failed("The statement may not run here, or needs the write token"),
  "404": failed("No such database, or no such transaction"),
  "406": failed("None of the accepted response formats is supported"),
  "408": failed("The body did not arrive in time"),
  "415": failed("The request's format is not supported"),
  "429": failed("Too many statements, transactions or wrong tokens at once, or in a minute"),
  "500": failed("The engine failed"),
  "503": failed("The store cannot be reached, or is busy"),
};

const database = z.string().meta({ description: "Name of the only database that is served" });
const id = z.string().meta({ description: "Id from the response that began the transaction" });
const INSIDE = z.strictObject({ database, id });

/** Only writes need the write token; reads need no authentication. */
const security = [{}, { writeToken: [] }, { writeTokenAsPassword: [] }];

const operation = (
  operationId: string,
  summary: string,
  path: typeof INSIDE | z.ZodObject<{ database: typeof database }>,
  body: z.ZodType | undefined,
  responses: ZodOpenApiResponsesObject,
) => ({
  tags: ["Cypher"],
  summary,
  operationId,
  security,
  description:
    "Reads need no authentication. Writes need the write token as a bearer, or as the password of Basic authentication.",
  requestParams: { path },
  ...(body && {
    requestBody: { required: body === QueryRequestBody, content: ofTypes(TYPES, body) },
  }),
  responses: { ...responses, ...FAILURES },
});

/** Operations that may follow with the transaction id of a response. */
const NEXT = Object.fromEntries(
  ["continueTransaction", "commitTransaction", "rollbackTransaction"].map((operationId) => [
    operationId,
    {
      operationId,
      parameters: { database: "$request.path.database", id: "$response.body#/transaction/id" },
    },
  ]),
);

const LATER = "; the body has errors if a statement failed later";
const AT_ADDRESS = z.strictObject({ database });

/** The Query API's paths for OpenAPI. */
export const queryPaths: ZodOpenApiPathsObject = {
  "/db/{database}/query/v2": {
    post: operation(
      "runQuery",
      "Runs one Cypher statement, as Neo4j's Query API does",
      AT_ADDRESS,
      QueryRequestBody,
      { "202": answer(`The statement was accepted${LATER}`, result) },
    ),
  },
  "/db/{database}/query/v2/tx": {
    post: operation(
      "beginTransaction",
      "Begins an explicit transaction, and runs a statement in it if there is one",
      AT_ADDRESS,
      TransactionRequestBody,
      {
        "202": {
          ...answer(`The transaction was begun${LATER}`, transactionResult),
          links: NEXT,
        },
      },
    ),
  },
  "/db/{database}/query/v2/tx/{id}": {
    post: operation(
      "continueTransaction",
      "Runs a statement in a transaction, or extends its lifetime",
      INSIDE,
      TransactionRequestBody,
      { "202": answer(`The transaction stays open${LATER}`, transactionResult) },
    ),
    delete: operation("rollbackTransaction", "Rolls a transaction back", INSIDE, undefined, {
      "200": answer("The transaction was rolled back", z.object({})),
    }),
  },
  "/db/{database}/query/v2/tx/{id}/commit": {
    post: operation(
      "commitTransaction",
      "Commits a transaction, after a last statement if there is one",
      INSIDE,
      TransactionRequestBody,
      { "202": answer(`The transaction was committed${LATER}`, transactionResult) },
    ),
  },
};

/** Ways to send the write token. */
export const securitySchemes = {
  writeToken: { type: "http", scheme: "bearer", description: "ENTENTE_WRITE_TOKEN" },
  writeTokenAsPassword: {
    type: "http",
    scheme: "basic",
    description: "ENTENTE_WRITE_TOKEN as the password of any user",
  },
} as const;
