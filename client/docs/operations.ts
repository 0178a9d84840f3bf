import { msg } from "../../domain/message.ts";

/** The parts of an OpenAPI description that the page shows. */
export interface Description {
  info: { title: string; version: string; description: string };
  paths: Record<string, Record<string, OperationObject>>;
  components: { schemas: Record<string, SchemaObject> };
}

export interface SchemaObject {
  $ref?: string;
  type?: string;
  description?: string;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  minimum?: number;
  maximum?: number;
  items?: SchemaObject;
  properties?: Record<string, SchemaObject>;
  anyOf?: SchemaObject[];
  allOf?: SchemaObject[];
}

interface OperationObject {
  tags: string[];
  summary: string;
  parameters?: ParameterObject[];
  responses: Record<
    string,
    { description: string; content?: Record<string, { schema: SchemaObject }> }
  >;
}

interface ParameterObject {
  name: string;
  in: "path" | "query";
  required?: boolean;
  description?: string;
  schema: SchemaObject;
}

/** One route as the page shows it. */
export interface Operation {
  id: string;
  method: string;
  path: string;
  summary: string;
  parameters: { name: string; place: string; type: string; note: string }[];
  answer: SchemaObject | undefined;
  statuses: { status: string; description: string }[];
}

/** Routes by tag, in the order of the description. */
export function operationsByTag(description: Description): Map<string, Operation[]> {
  const tags = new Map<string, Operation[]>();
  for (const [path, methods] of Object.entries(description.paths))
    for (const [method, object] of Object.entries(methods)) {
      const tag = object.tags[0] ?? msg("Other");
      tags.set(tag, [...(tags.get(tag) ?? []), operation(path, method, object)]);
    }
  return tags;
}

function operation(path: string, method: string, object: OperationObject): Operation {
  return {
    id: `${method}-${path.replace(/[^a-z]+/gi, "-").replace(/^-|-$/g, "")}`,
    method: method.toUpperCase(),
    path,
    summary: object.summary,
    parameters: (object.parameters ?? []).map((parameter) => ({
      name: parameter.name,
      place: parameter.required ? `${parameter.in}, required` : parameter.in,
      type: typeWords(parameter.schema),
      note: parameter.description ?? parameter.schema.description ?? "",
    })),
    answer: object.responses["200"]?.content?.["application/json"]?.schema,
    statuses: Object.entries(object.responses).map(([status, response]) => ({
      status,
      description: response.description,
    })),
  };
}

/**
 * Returns a schema's type in a few words: "integer 1–100, default 50", "Claim", "list of Actor".
 */
export function typeWords(schema: SchemaObject): string {
  if (schema.$ref) return schema.$ref.split("/").at(-1) ?? "";
  if (schema.enum) return schema.enum.map(String).join(" | ");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  const several = schema.anyOf ?? schema.allOf;
  if (several) return several.map(typeWords).join(" | ");
  if (schema.type === "array")
    return msg(`list of ${schema.items ? typeWords(schema.items) : msg("any")}`);
  const range =
    schema.type === "integer" && schema.maximum !== undefined && schema.maximum < 1e9
      ? ` ${schema.minimum}–${schema.maximum}`
      : "";
  const type = `${schema.type ?? msg("any")}${range}`;
  if (schema.default === undefined) return type;
  return msg(`${type}, default ${JSON.stringify(schema.default)}`);
}

/** Follows a reference; any other schema is returned as it is. */
export function resolve(description: Description, schema: SchemaObject): SchemaObject {
  const name = schema.$ref?.split("/").at(-1);
  return (name === undefined ? undefined : description.components.schemas[name]) ?? schema;
}
