import { CypherError } from "./errors/errors.ts";
import type { Grammar } from "./parse/grammar.ts";
import { parse } from "./parse/parse.ts";
import type { SchemaCommand } from "./parse/schema-tree.ts";
import type { Statement } from "./parse/statement-tree.ts";
import type { Query } from "./parse/tree.ts";
import { compileQuery, type CompiledQuery } from "./plan/compile.ts";
import { mentioned, type Mention } from "./plan/mentions.ts";
import { notificationsOf } from "./plan/notifications.ts";
import { StatementCounters } from "./run/counters.ts";
import type { Notification } from "./run/notification.ts";
import { Execution, type ExecutionOptions } from "./execution.ts";
import { Graph } from "./storage/graph.ts";
import type { Transaction } from "./storage/transaction.ts";
import { runSchemaCommand } from "./schema/command.ts";
import { schemaPlan } from "./plan/schema-change.ts";
import type { Value } from "./values/value.ts";

/** Statements whose plans are kept. */
const KEPT_PLANS = 500;

interface CachedPlan {
  readonly plan: CompiledQuery;
  readonly schemaVersion: number;
  /** Number of nodes for which it was made: a graph that has grown asks for another plan. */
  readonly nodes: number;
}

interface Parsed {
  readonly statement: Statement;
  /** The names of the graph that it speaks of. */
  readonly mentions: readonly Mention[];
}

/** A database in memory that answers Cypher. */
export class Engine {
  readonly graph: Graph;
  readonly #grammar: Grammar;
  readonly #known: ReadonlyMap<string, Statement>;
  readonly #parsed = new Map<string, Parsed>();
  readonly #plans = new Map<string, CachedPlan>();

  /**
   * @param id begins the element ids of the graph
   * @param known statements that are parsed already, by their text
   */
  constructor(grammar: Grammar, id: string, known: ReadonlyMap<string, Statement> = new Map()) {
    this.#grammar = grammar;
    this.#known = known;
    this.graph = new Graph(id);
  }

  /**
   * Reads a statement, so that what follows finds it read.
   *
   * @param breathe called every now and then, for a text may take long; what it throws ends it
   * @throws CypherError when the statement does not parse
   */
  read(text: string, breathe: () => void): void {
    this.#parse(text, breathe);
  }

  /**
   * Returns true if a statement needs the one place of a writer.
   * @throws CypherError when the statement does not parse or means nothing
   */
  writes(text: string): boolean {
    const { body, mode } = this.#parse(text).statement;
    if (mode === "explain") return false;
    return isSchemaCommand(body) || this.#plan(text, body).writes;
  }

  /**
   * Begins a statement in a transaction.
   *
   * @throws CypherError when the statement does not parse, means nothing or may not be run so.
   */
  start(
    text: string,
    parameters: ReadonlyMap<string, Value>,
    transaction: Transaction,
    options: ExecutionOptions,
  ): Execution {
    const { statement, mentions } = this.#parse(text);
    const { body, mode } = statement;
    const { graph } = this;
    const counters = new StatementCounters();
    const notifications: Notification[] = [];
    const tell = (notification: Notification): unknown => notifications.push(notification);
    const plan = isSchemaCommand(body)
      ? schemaPlan(body, (context) =>
          runSchemaCommand(body, graph, context.write(), counters, parameters, tell),
        )
      : this.#plan(text, body);
    if (plan.writes && options.readOnly && mode !== "explain") throw readOnly();
    notificationsOf(mentions, graph, plan.writes).forEach(tell);
    return new Execution(
      plan,
      mode,
      graph,
      transaction,
      parameters,
      counters,
      notifications,
      options,
    );
  }

  #parse(text: string, breathe?: () => void): Parsed {
    const known = this.#parsed.get(text);
    if (known) return known;
    const statement = this.#known.get(text) ?? parse(text, this.#grammar, breathe);
    const parsed = { statement, mentions: mentioned(statement) };
    keep(this.#parsed, text, parsed);
    return parsed;
  }

  #plan(text: string, body: Exclude<Statement["body"], SchemaCommand>): CompiledQuery {
    const { graph } = this;
    const cached = this.#plans.get(text);
    const nodes = graph.nodes.size;
    if (cached?.schemaVersion === graph.schema.version) {
      if (nodes < 2 * cached.nodes + 100 && cached.nodes < 2 * nodes + 100) return cached.plan;
    }
    const plan = compileQuery(queryOf(body), graph);
    keep(this.#plans, text, { plan, schemaVersion: graph.schema.version, nodes });
    return plan;
  }
}

function isSchemaCommand(body: Statement["body"]): body is SchemaCommand {
  return (
    body.kind === "create-index" ||
    body.kind === "create-constraint" ||
    body.kind === "drop-index" ||
    body.kind === "drop-constraint"
  );
}

/** Returns the statement as a query; SHOW is one of a single clause. */
function queryOf(body: Exclude<Statement["body"], SchemaCommand>): Query {
  if (body.kind !== "show") return body;
  const { place } = body;
  return { kind: "single", clauses: [{ kind: "show", command: body, place }], place };
}

function keep<T>(cache: Map<string, T>, text: string, value: T): void {
  if (cache.size >= KEPT_PLANS) {
    const oldest = cache.keys().next();
    if (!oldest.done) cache.delete(oldest.value);
  }
  cache.set(text, value);
}

function readOnly(): CypherError {
  return new CypherError(
    "Neo.ClientError.Statement.AccessMode",
    "Writing in read access mode not allowed.",
  );
}
