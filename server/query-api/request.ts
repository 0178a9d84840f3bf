import { z } from "zod";
import type { Value } from "../store/value.ts";
import { QueryFailure } from "./failure.ts";
import { JsonFault, isMap, readJsonValues } from "./json-values.ts";
import type { Media } from "./media.ts";
import { fromTyped } from "./typed-parameters.ts";

const whole = (least: number, most: number) =>
  z
    .int({ error: `a whole number from ${least} to ${most}` })
    .min(least)
    .max(most);

const BOOKMARK = "a bookmark that came with an answer";

/** The body of a request to the Query API, apart from the types of its parameters. */
export const QueryRequestBody = z
  .strictObject({
    statement: z
      .string({ error: "one Cypher statement" })
      .min(1, { error: "one Cypher statement" })
      .meta({ description: "One Cypher statement" }),
    parameters: z.record(z.string(), z.unknown(), { error: "an object" }).nullish().meta({
      description: 'Values by name; typed, {"$type","_value"}, where the Content-Type says so',
    }),
    includeCounters: z.boolean({ error: "true or false" }).nullish(),
    accessMode: z
      .string({ error: "READ or WRITE" })
      .regex(/^(read|write)$/i, { error: "READ or WRITE" })
      .nullish()
      .meta({ description: "READ or WRITE; WRITE needs the write token" }),
    maxExecutionTime: whole(0, 2_147_483)
      .nullish()
      .meta({ description: "Seconds; 0 and more than the server's own limit mean that limit" }),
    bookmarks: z
      .array(
        // Neo4j leaves off the first three characters of one, and fails where there are less.
        z.string({ error: BOOKMARK }).min(3, { error: BOOKMARK }),
        { error: "a list of bookmarks" },
      )
      .nullish()
      .meta({ description: "Run after these; bookmarks come with every answer" }),
    impersonatedUser: z
      .null({ error: "none: nobody is impersonated here" })
      .optional()
      .meta({ description: "Refused" }),
  })
  .meta({ id: "QueryRequest" });

/** A request as it is run. */
export interface QueryRequest {
  statement: string;
  parameters: Record<string, Value>;
  includeCounters: boolean;
  /** undefined: whatever the caller may do. */
  accessMode: "READ" | "WRITE" | undefined;
  /** Milliseconds; undefined: the server's limit. */
  maxExecutionTimeMs: number | undefined;
  bookmarks: string[];
}

/**
 * Reads the body of a request.
 *
 * @param media whose types the parameters may have
 * @throws QueryFailure 400 naming the place, what was found and what was expected
 */
export function readQueryRequest(body: Uint8Array, media: Media): QueryRequest {
  try {
    const json = readJsonValues(utf8(body));
    if (!isMap(json)) throw new JsonFault("found no object, expected {statement, parameters, …}");
    return check(json, media);
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

function check(json: Record<string, Value>, media: Media): QueryRequest {
  const { parameters, ...rest } = json;
  if (json["statement"] === undefined || json["statement"] === null || json["statement"] === "")
    throw new JsonFault("statement cannot be null or empty");
  const parsed = QueryRequestBody.safeParse({
    ...rest,
    ...(parameters === undefined ? {} : { parameters: isMap(parameters) ? {} : parameters }),
    ...(typeof rest["maxExecutionTime"] === "bigint" && {
      maxExecutionTime: Number(rest["maxExecutionTime"]),
    }),
  });
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) =>
      issue.code === "unrecognized_keys"
        ? `${issue.keys.join(", ")}: expected none but ${Object.keys(QueryRequestBody.shape).join(", ")}`
        : `${issue.path.join(".")}: expected ${issue.message}`,
    );
    throw new JsonFault(faults.join("; "));
  }
  const { statement, includeCounters, accessMode, maxExecutionTime, bookmarks } = parsed.data;
  const given = Object.entries(isMap(parameters) ? parameters : {});
  return {
    statement,
    parameters: Object.fromEntries(
      given.map(([name, v]) => [name, media.typed ? fromTyped(v, `parameters.${name}`, media) : v]),
    ),
    includeCounters: includeCounters ?? false,
    accessMode: accessMode ? (accessMode.toUpperCase() as "READ" | "WRITE") : undefined,
    maxExecutionTimeMs: maxExecutionTime ? maxExecutionTime * 1000 : undefined,
    bookmarks: bookmarks ?? [],
  };
}
