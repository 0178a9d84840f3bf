import { z } from "zod";
import type { Value } from "../store/value.ts";
import { QueryFailure } from "./failure.ts";
import { JsonFault, JsonReader } from "./json-reader.ts";
import { isMap } from "./json-values.ts";
import type { Media } from "./media.ts";
import { fromTyped } from "./typed-parameters.ts";

const wholeNumber = (min: number, max: number) =>
  z
    .int({ error: `a whole number from ${min} to ${max}` })
    .min(min)
    .max(max);

const BOOKMARK = "a bookmark from a previous response";

/** The body of a Query API request, without the types of its parameters. */
export const QueryRequestBody = z
  .strictObject({
    statement: z
      .string({ error: "one Cypher statement" })
      .min(1, { error: "one Cypher statement" })
      .meta({ description: "One Cypher statement" }),
    parameters: z.record(z.string(), z.unknown(), { error: "an object" }).nullish().meta({
      description: 'Values by name; typed, {"$type","_value"}, if the Content-Type is typed',
    }),
    includeCounters: z.boolean({ error: "true or false" }).nullish(),
    accessMode: z
      .string({ error: "READ or WRITE" })
      .regex(/^(read|write)$/i, { error: "READ or WRITE" })
      .nullish()
      .meta({ description: "READ or WRITE; WRITE needs the write token" }),
    maxExecutionTime: wholeNumber(0, 2_147_483)
      .nullish()
      .meta({ description: "Seconds; 0 and values above the server's limit mean that limit" }),
    bookmarks: z
      .array(
        // Neo4j strips the first three characters of a bookmark, and fails if there are fewer.
        z.string({ error: BOOKMARK }).min(3, { error: BOOKMARK }),
        { error: "a list of bookmarks" },
      )
      .nullish()
      .meta({
        description: "Waits for the transactions of these bookmarks, which every response contains",
      }),
    impersonatedUser: z.string({ error: "the name of a user" }).nullish().meta({
      description: "Runs with the rights of this user of Neo4j; needs the write token",
    }),
    txType: z.string({ error: "a text" }).nullish().meta({ description: "Accepted but ignored" }),
  })
  .meta({ id: "QueryRequest" });

/** The body of a request to an explicit transaction; the statement is optional. */
export const TransactionRequestBody = QueryRequestBody.extend({
  statement: z
    .string({ error: "one Cypher statement" })
    .nullish()
    .meta({ description: "One Cypher statement, or none" }),
}).meta({ id: "TransactionRequest" });

/** A validated request. */
export interface QueryRequest {
  /** Empty if the request only begins, extends or commits a transaction. */
  statement: string;
  parameters: Record<string, Value>;
  includeCounters: boolean;
  /** undefined: the most that the caller may do. */
  accessMode: "READ" | "WRITE" | undefined;
  /** In milliseconds; undefined for the server's limit. */
  maxExecutionTimeMs: number | undefined;
  bookmarks: string[];
  /** undefined for the server's own user. */
  impersonatedUser: string | undefined;
}

/**
 * Parses and validates the body of a request.
 *
 * @param media format of the body, which determines the types of its parameters
 * @param inTransaction true if the statement, or the whole body, may be omitted
 * @throws QueryFailure 400 with the position, the value found and what was expected
 */
export function readQueryRequest(
  body: Uint8Array,
  media: Media,
  inTransaction = false,
): QueryRequest {
  try {
    const json = inTransaction && body.byteLength === 0 ? {} : new JsonReader(utf8(body)).read();
    if (!isMap(json)) throw new JsonFault("found no object, expected {statement, parameters, …}");
    const { statement } = json;
    if (!inTransaction && (statement === undefined || statement === null || statement === ""))
      throw new JsonFault("statement cannot be null or empty");
    return check(json, media, inTransaction ? TransactionRequestBody : QueryRequestBody);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    throw new QueryFailure(400, "Neo.ClientError.Request.Invalid", error.message);
  }
}

function utf8(body: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    throw new JsonFault("the request is not UTF-8");
  }
}

function check(
  json: Record<string, Value>,
  media: Media,
  schema: typeof QueryRequestBody | typeof TransactionRequestBody,
): QueryRequest {
  const { parameters, ...rest } = json;
  const parsed = schema.safeParse({
    ...rest,
    ...(parameters === undefined ? {} : { parameters: isMap(parameters) ? {} : parameters }),
    ...(typeof rest["maxExecutionTime"] === "bigint" && {
      maxExecutionTime: Number(rest["maxExecutionTime"]),
    }),
  });
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) =>
      issue.code === "unrecognized_keys"
        ? `${issue.keys.join(", ")}: expected none but ${Object.keys(schema.shape).join(", ")}`
        : `${issue.path.join(".")}: expected ${issue.message}`,
    );
    throw new JsonFault(faults.join("; "));
  }
  const { statement, includeCounters, accessMode, maxExecutionTime, bookmarks } = parsed.data;
  const { impersonatedUser } = parsed.data;
  const given = Object.entries(isMap(parameters) ? parameters : {});
  return {
    statement: statement ?? "",
    parameters: Object.fromEntries(
      given.map(([name, v]) => [name, media.typed ? fromTyped(v, `parameters.${name}`, media) : v]),
    ),
    includeCounters: includeCounters ?? false,
    accessMode: accessMode ? (accessMode.toUpperCase() as "READ" | "WRITE") : undefined,
    maxExecutionTimeMs: maxExecutionTime ? maxExecutionTime * 1000 : undefined,
    bookmarks: bookmarks ?? [],
    impersonatedUser: impersonatedUser || undefined,
  };
}
