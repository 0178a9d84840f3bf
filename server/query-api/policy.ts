import type { Check } from "../language/messages.ts";
import { registry } from "../language/registry.ts";
import { StoreError, type Store } from "../store/port.ts";
import { QueryFailure } from "./failure.ts";
import type { QueryApiSettings } from "./settings.ts";

/** Commands that a writer may give: they change the graph's own schema, nothing of the server. */
const SCHEMA_RULES = ["CreateConstraint", "CreateIndex", "DropConstraint", "DropIndex"];

/** Clauses that write. The embedded engine counts nothing under PROFILE, so they are told by name. */
const WRITES = [
  "CreateClause",
  "InsertClause",
  "MergeClause",
  "SetClause",
  "RemoveClause",
  "DeleteClause",
  "ForeachClause",
];

const FUNCTIONS = new Set(registry.functions.map(({ name }) => name.toLowerCase()));
const PROCEDURES = new Set(registry.procedures.map(({ name }) => name.toLowerCase()));

/**
 * Refuses what no statement over HTTP may do, on either engine.
 *
 * @throws QueryFailure that names the construct, or StoreError `read-only`
 */
export function policy(
  check: Check,
  mode: "read" | "write",
  settings: QueryApiSettings,
  engine: Store["engine"],
): void {
  const { statements, rules } = check;
  if (statements !== 1)
    throw new QueryFailure(
      400,
      "Neo.ClientError.Statement.SyntaxError",
      `Expected exactly one statement per query but got: ${statements}`,
    );
  if (rules.includes("ConsoleCommand")) throw forbidden("a command of a console");
  if (rules.includes("UseClause")) throw forbidden("USE");
  if (rules.includes("LoadCSVClause") && !(settings.loadCsv && engine === "neo4j"))
    throw forbidden("LOAD CSV", engine === "neo4j" ? "ENTENTE_LOAD_CSV" : undefined);
  if (rules.includes("Command") && !isSchemaCommand(check, mode, engine))
    throw forbidden(`the command ${commandName(rules)}`);
  if (mode === "read" && engine === "embedded" && WRITES.some((rule) => rules.includes(rule)))
    throw new StoreError("read-only", "writing is not allowed in read mode");
  const allowed = settings.procedures.map(pattern);
  refuseNames(check.procedures, PROCEDURES, allowed, "procedure");
  refuseNames(check.functions, FUNCTIONS, allowed, "function");
}

/** In read mode Neo4j refuses them by itself; the embedded engine would not. */
function isSchemaCommand(
  { rules }: Check,
  mode: "read" | "write",
  engine: Store["engine"],
): boolean {
  return (
    (mode === "write" || engine === "neo4j") && SCHEMA_RULES.some((rule) => rules.includes(rule))
  );
}

function commandName(rules: readonly string[]): string {
  const name = rules
    .find((rule) => /^(?!StatementOr)[A-Z][A-Za-z]+Command$/.test(rule))
    ?.replace("Command", "");
  return name?.toUpperCase() ?? "of the server";
}

function refuseNames(
  names: readonly string[],
  known: ReadonlySet<string>,
  allowed: readonly RegExp[],
  what: string,
): void {
  const refused = names.find((name) => !known.has(name) && !allowed.some((one) => one.test(name)));
  if (refused !== undefined) throw forbidden(`the ${what} ${refused}`, "ENTENTE_PROCEDURES");
}

/** `apoc.text.*` as a setting has it. */
function pattern(text: string): RegExp {
  const parts = text.toLowerCase().split("*");
  return new RegExp(`^${parts.map((part) => part.replace(/[^\w]/g, "\\$&")).join(".*")}$`);
}

function forbidden(what: string, setting?: string): QueryFailure {
  return new QueryFailure(
    403,
    "Neo.ClientError.Security.Forbidden",
    `${what} is not allowed here${setting ? ` (${setting} can allow it)` : ""}`,
  );
}
