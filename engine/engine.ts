import { CypherError } from "./errors.ts";
import type { Grammar } from "./parse/grammar.ts";
import { parse } from "./parse/parse.ts";
import type { Query, Statement } from "./parse/tree.ts";
import { compileQuery, type CompiledQuery } from "./plan/compile.ts";
import { StatementCounters } from "./run/counters.ts";
import { Execution, type ExecutionOptions } from "./run/execution.ts";
import { Graph } from "./storage/graph.ts";
import type { Transaction } from "./storage/transaction.ts";
import { runSchemaCommand } from "./schema/command.ts";
import type { Value } from "./values/value.ts";

/** Statements whose plans are kept. */
const KEPT_PLANS = 500;

interface CachedPlan {
  readonly plan: CompiledQuery;
  readonly schemaVersion: number;
  /** Number of nodes for which it was made: a graph that has grown asks for another plan. */
  readonly nodes: number;
}

/** A database in memory that answers Cypher. */
export class Engine {
  readonly graph: Graph;
  readonly #grammar: Grammar;
  readonly #parsed = new Map<string, Statement>();
  readonly #plans = new Map<string, CachedPlan>();

  /** `id` begins the element ids of the graph. */
  constructor(grammar: Grammar, id: string) {
    this.#grammar = grammar;
    this.graph = new Graph(id);
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
    const statement = this.#parse(text);
    const counters = new StatementCounters();
    const { body, mode } = statement;
    if (
      body.kind === "create-index" ||
      body.kind === "create-constraint" ||
      body.kind === "drop-index" ||
      body.kind === "drop-constraint"
    ) {
      if (options.readOnly) throw readOnly();
      if (mode !== "explain") runSchemaCommand(body, this.graph, counters, parameters);
      return Execution.ofRows([], [], counters);
    }
    const plan = this.#plan(text, statement);
    if (plan.writes && options.readOnly) throw readOnly();
    return new Execution(plan, mode, this.graph, transaction, parameters, counters, options);
  }

  #parse(text: string): Statement {
    const known = this.#parsed.get(text);
    if (known) return known;
    const parsed = parse(text, this.#grammar);
    keep(this.#parsed, text, parsed);
    return parsed;
  }

  #plan(text: string, { body }: Statement): CompiledQuery {
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

/** The statement as a query; SHOW is one of a single clause. */
function queryOf(body: Statement["body"]): Query {
  if (body.kind === "single" || body.kind === "union" || body.kind === "when") return body;
  if (body.kind !== "show") throw new Error(`${body.kind} is no query`);
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
