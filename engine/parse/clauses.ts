import type {
  CallClauseContext,
  ClauseContext,
  CreateClauseContext,
  DeleteClauseContext,
  ForeachClauseContext,
  InsertClauseContext,
  LetClauseContext,
  MatchClauseContext,
  MergeClauseContext,
  OrderBySkipLimitClauseContext,
  SubqueryClauseContext,
  UnwindClauseContext,
} from "@neo4j-cypher/language-support";
import { syntaxError } from "../errors/errors.ts";
import type { Builder } from "./builder.ts";
import { insertPattern } from "./insert.ts";
import { limitOf, orderItems, projection, skipOf } from "./projection.ts";
import { removeItem, setItem } from "./set.ts";
import { maybe, nameOf, placeOf, textOf } from "./text.ts";
import type { Clause, InTransactions, SetItem } from "./tree.ts";

type Maker<Tree> = (b: Builder, tree: Tree) => Clause;

/** Any clause of a query. */
export function clause(b: Builder, tree: ClauseContext): Clause {
  const place = placeOf(tree);
  return (
    make(b, tree.matchClause(), match) ??
    make(b, tree.withClause(), (_, t) => ({
      ...projection(b, "with", t.returnBody()),
      where: b.where(maybe(t.whereClause())),
      place,
    })) ??
    make(b, tree.returnClause(), (_, t) => ({
      ...projection(b, "return", t.returnBody()),
      place,
    })) ??
    make(b, tree.unwindClause(), unwind) ??
    make(b, tree.createClause(), create) ??
    make(b, tree.insertClause(), insert) ??
    make(b, tree.mergeClause(), merge) ??
    make(b, tree.setClause(), (_, t) => {
      return { kind: "set", items: t.setItem_list().map((each) => setItem(b, each)), place };
    }) ??
    make(b, tree.removeClause(), (_, t) => {
      return {
        kind: "remove",
        items: t.removeItem_list().map((each) => removeItem(b, each)),
        place,
      };
    }) ??
    make(b, tree.deleteClause(), remove) ??
    make(b, tree.foreachClause(), foreach) ??
    make(b, tree.callClause(), callProcedure) ??
    make(b, tree.subqueryClause(), subquery) ??
    make(b, tree.filterClause(), (_, t) => {
      return { kind: "filter", where: b.expression(t.expression()), place };
    }) ??
    make(b, tree.letClause(), letClause) ??
    make(b, tree.orderBySkipLimitClause(), order) ??
    make(b, tree.finishClause(), () => ({ kind: "finish", place })) ??
    make(b, tree.loadCSVClause(), () => ({ kind: "load-csv", place })) ??
    make(b, tree.useClause(), () => ({ kind: "use", place })) ??
    unknown(tree)
  );
}

function make<Tree>(b: Builder, tree: Tree, maker: Maker<Tree>): Clause | null {
  const present = maybe(tree);
  return present && maker(b, present);
}

function unknown(tree: ClauseContext): never {
  throw syntaxError(`Invalid input '${textOf(tree)}'`, placeOf(tree));
}

function match(b: Builder, tree: MatchClauseContext): Clause {
  const mode = maybe(tree.matchMode());
  return {
    kind: "match",
    optional: maybe(tree.OPTIONAL()) !== null,
    repeatable: mode !== null && maybe(mode.REPEATABLE()) !== null,
    patterns: b.patterns(tree.patternList()),
    where: b.where(maybe(tree.whereClause())),
    place: placeOf(tree),
  };
}

function unwind(b: Builder, tree: UnwindClauseContext): Clause {
  return {
    kind: "unwind",
    list: b.expression(tree.expression()),
    variable: nameOf(tree.variable()),
    place: placeOf(tree),
  };
}

function create(b: Builder, tree: CreateClauseContext): Clause {
  return { kind: "create", patterns: b.patterns(tree.patternList()), place: placeOf(tree) };
}

function insert(b: Builder, tree: InsertClauseContext): Clause {
  const patterns = tree.insertPatternList().insertPattern_list();
  return {
    kind: "create",
    patterns: patterns.map((each) => insertPattern(b, each)),
    place: placeOf(tree),
  };
}

function merge(b: Builder, tree: MergeClauseContext): Clause {
  const actions = (event: "CREATE" | "MATCH"): SetItem[] =>
    tree
      .mergeAction_list()
      .filter((action) => maybe(action[event]()))
      .flatMap((action) => action.setClause().setItem_list())
      .map((item) => setItem(b, item));
  return {
    kind: "merge",
    pattern: b.pattern(tree.pattern()),
    onCreate: actions("CREATE"),
    onMatch: actions("MATCH"),
    place: placeOf(tree),
  };
}

function remove(b: Builder, tree: DeleteClauseContext): Clause {
  return {
    kind: "delete",
    detach: maybe(tree.DETACH()) !== null,
    targets: tree.expression_list().map((each) => b.expression(each)),
    place: placeOf(tree),
  };
}

function foreach(b: Builder, tree: ForeachClauseContext): Clause {
  return {
    kind: "foreach",
    variable: nameOf(tree.variable()),
    list: b.expression(tree.expression()),
    clauses: tree.clause_list().map((each) => b.clause(each)),
    place: placeOf(tree),
  };
}

function callProcedure(b: Builder, tree: CallClauseContext): Clause {
  const name = tree.procedureName();
  const space = name.namespace().symbolicNameString_list().map(nameOf);
  const called = maybe(tree.LPAREN()) !== null;
  const items = tree.procedureResultItem_list().map((item) => {
    const alias = maybe(item._yieldItemAlias);
    const yielded = nameOf(item._yieldItemName);
    return { name: yielded, alias: alias ? nameOf(alias) : yielded, place: placeOf(item) };
  });
  return {
    kind: "call-procedure",
    optional: maybe(tree.OPTIONAL()) !== null,
    name: [...space, nameOf(name.symbolicNameString())].join("."),
    args: called
      ? tree.procedureArgument_list().map((each) => b.expression(each.expression()))
      : null,
    yields: maybe(tree.YIELD()) ? (maybe(tree.TIMES()) ? "*" : items) : null,
    where: b.where(maybe(tree.whereClause())),
    place: placeOf(tree),
  };
}

function subquery(b: Builder, tree: SubqueryClauseContext): Clause {
  const scope = maybe(tree.subqueryScope());
  const names = scope
    ?.variable_list()
    .map((each) => ({ name: nameOf(each), place: placeOf(each) }));
  return {
    kind: "subquery",
    optional: maybe(tree.OPTIONAL()) !== null,
    scope: scope && maybe(scope.TIMES()) ? "*" : (names ?? null),
    query: b.query(tree.regularQuery()),
    transactions: inTransactions(b, tree),
    place: placeOf(tree),
  };
}

function inTransactions(b: Builder, tree: SubqueryClauseContext): InTransactions | null {
  const given = maybe(tree.subqueryInTransactionsParameters());
  if (!given) return null;
  const batch = given.subqueryInTransactionsBatchParameters_list()[0];
  const error = given.subqueryInTransactionsErrorParameters_list()[0];
  const report = given.subqueryInTransactionsReportParameters_list()[0];
  return {
    rows: batch ? b.expression(batch.expression()) : null,
    concurrent: maybe(given.CONCURRENT()) !== null,
    onError:
      error && maybe(error.CONTINUE())
        ? "continue"
        : error && maybe(error.BREAK())
          ? "break"
          : "fail",
    report: report ? nameOf(report.variable()) : null,
  };
}

function letClause(b: Builder, tree: LetClauseContext): Clause {
  const items = tree.letItem_list().map((item) => ({
    name: nameOf(item.variable()),
    expression: b.expression(item.expression()),
    place: placeOf(item),
  }));
  return { kind: "let", items, place: placeOf(tree) };
}

function order(b: Builder, tree: OrderBySkipLimitClauseContext): Clause {
  return {
    kind: "order",
    orderBy: orderItems(b, maybe(tree.orderBy())),
    skip: skipOf(b, maybe(tree.skip())),
    limit: limitOf(b, maybe(tree.limit())),
    place: placeOf(tree),
  };
}
