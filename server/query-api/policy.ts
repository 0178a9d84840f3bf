import type { Check, Use } from "../language/messages.ts";
import { placeOf, type Span } from "../language/place.ts";
import { registry } from "../language/registry.ts";
import type { Store } from "../store/port.ts";
import { QueryFailure } from "./failure.ts";
import { placedMessage } from "./placed-message.ts";
import type { QueryApiSettings } from "./settings.ts";

/** Commands allowed with the write token: they change the graph's schema, not the server. */
const SCHEMA_RULES = ["CreateConstraint", "CreateIndex", "DropConstraint", "DropIndex"];

/** Commands that only show the graph's schema and the available procedures and functions. */
const SHOWING_RULES = ["ShowIndexCommand", "ShowFunctions", "ShowProcedures"];

/**
 * Grammar rules that write. The parser decides, since not every server rejects writes in read mode,
 * and the embedded engine reports no counters under PROFILE.
 */
export const WRITES = [
  ...SCHEMA_RULES,
  "CreateClause",
  "InsertClause",
  "MergeClause",
  "SetClause",
  "RemoveClause",
  "DeleteClause",
  "ForeachClause",
];

const FUNCTIONS = new Set(
  [...registry.functions, ...registry.cypher25].map(({ name }) => name.toLowerCase()),
);
const PROCEDURES = new Set(registry.procedures.map(({ name }) => name.toLowerCase()));

/** A forbidden construct and its position. */
interface Refusal {
  what: string;
  at: Span;
  /** The setting that would allow it. */
  setting?: string;
}

/**
 * Rejects statements that are not allowed over HTTP, on either engine.
 *
 * @throws QueryFailure with the construct and its position
 */
export function policy(
  check: Check,
  text: string,
  settings: QueryApiSettings,
  store: Pick<Store, "engine">,
): void {
  refuseSeveral(check, text);
  const refusal = constructRefusal(check, settings, store) ?? callRefusal(check, settings);
  if (refusal) {
    const { what, setting, at } = refusal;
    const message = `${what} is not allowed here${setting ? ` (${setting} can allow it)` : ""}`;
    const placed = placedMessage(message, text, placeOf(text, at));
    throw new QueryFailure(403, "Neo.ClientError.Security.Forbidden", placed);
  }
}

/**
 * Returns the first construct that writes; undefined if the statement only reads or is only
 * explained.
 */
export function writeIn(
  check: Check,
  text: string,
  store: Pick<Store, "engine" | "server">,
): Use | undefined {
  const write = check.rules.find(({ name }) => WRITES.includes(name));
  return enforcesReadMode(store) && isExplained(check, text) ? undefined : write;
}

/** Returns true if the server itself rejects writes in read mode. */
export function enforcesReadMode({ engine, server }: Pick<Store, "engine" | "server">): boolean {
  return engine === "embedded" || (server !== undefined && !server.lacks.includes("read-mode"));
}

function isExplained({ rules }: Check, text: string): boolean {
  return rules.some(
    ({ name, start, end }) =>
      name === "PreparserOption" && /^EXPLAIN$/i.test(text.slice(start, end).trim()),
  );
}

/**
 * Uses Neo4j's message, but with the position of the second statement; Neo4j reports line 0, column
 * 0.
 */
function refuseSeveral({ statements }: Check, text: string): void {
  if (statements.length === 1) return;
  const message = `Expected exactly one statement per query but got: ${statements.length}`;
  const place = placeOf(text, statements[1] ?? { start: 0, end: text.length });
  const code = "Neo.ClientError.Statement.SyntaxError";
  throw new QueryFailure(400, code, placedMessage(message, text, place));
}

function constructRefusal(
  { rules }: Check,
  settings: QueryApiSettings,
  { engine }: Pick<Store, "engine">,
): Refusal | undefined {
  const used = (rule: string) => rules.find(({ name }) => name === rule);
  const consoleCommand = used("ConsoleCommand");
  if (consoleCommand) return { what: "a console command", at: consoleCommand };
  const use = used("UseClause");
  if (use) return { what: "USE", at: use };
  const load = used("LoadCSVClause");
  if (load && !(settings.loadCsv && engine === "neo4j"))
    return {
      what: "LOAD CSV",
      at: load,
      ...(engine === "neo4j" && { setting: "ENTENTE_LOAD_CSV" }),
    };
  const command = used("Command");
  // On Neo4j these commands also reveal what is installed on the server.
  const allowed = engine === "embedded" ? [...SCHEMA_RULES, ...SHOWING_RULES] : SCHEMA_RULES;
  // Of SHOW CONSTRAINTS the rule is named after the kind of constraint that it shows.
  const isShown = (name: string) => engine === "embedded" && name.startsWith("ShowConstraint");
  if (command && !rules.some(({ name }) => allowed.includes(name) || isShown(name)))
    return { what: `the command ${commandName(rules)}`, at: command };
  return undefined;
}

function commandName(rules: readonly Use[]): string {
  const rule = rules.find(({ name }) => /^(?!StatementOr)[A-Z][A-Za-z]+Command$/.test(name));
  return rule?.name.replace("Command", "").toUpperCase() ?? "of the server";
}

function callRefusal(
  { procedures, functions }: Check,
  settings: QueryApiSettings,
): Refusal | undefined {
  const allowed = settings.procedures.map(pattern);
  const firstUnknown = (uses: readonly Use[], known: ReadonlySet<string>) =>
    uses.find(({ name }) => !known.has(name) && !allowed.some((one) => one.test(name)));
  const setting = "ENTENTE_PROCEDURES";
  const procedure = firstUnknown(procedures, PROCEDURES);
  if (procedure) return { what: `the procedure ${procedure.name}`, at: procedure, setting };
  const called = firstUnknown(functions, FUNCTIONS);
  return called && { what: `the function ${called.name}`, at: called, setting };
}

/** Converts a pattern of the setting, such as `apoc.text.*`. */
function pattern(text: string): RegExp {
  const parts = text.toLowerCase().split("*");
  return new RegExp(`^${parts.map((part) => part.replace(/[^\w]/g, "\\$&")).join(".*")}$`);
}
