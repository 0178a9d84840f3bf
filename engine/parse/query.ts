import type { RegularQueryContext, SingleQueryContext } from "@neo4j-cypher/language-support";
import type { Builder } from "./builder.ts";
import { childCount, childOf, maybe, placeOf, textOf } from "./text.ts";
import type { Query, SingleQuery } from "./tree.ts";

/** One query or several put together by UNION or WHEN. */
export function query(b: Builder, tree: RegularQueryContext): Query {
  const when = maybe(tree.when());
  const place = placeOf(tree);
  if (when) {
    const branches = when.whenBranch_list().map((branch) => ({
      condition: b.expression(branch.expression()),
      query: singleQuery(b, branch.singleQuery()),
    }));
    const otherwise = maybe(when.elseBranch());
    return {
      kind: "when",
      branches: otherwise
        ? [...branches, { condition: null, query: singleQuery(b, otherwise.singleQuery()) }]
        : branches,
      place,
    };
  }
  const union = tree.union();
  const branches = union.singleQuery_list().map((each) => singleQuery(b, each));
  const [only] = branches;
  if (only && branches.length === 1) return only;
  const distinct: boolean[] = [];
  for (let i = 0; i < childCount(union); i++) {
    if (textOf(childOf(union, i)).toUpperCase() !== "UNION") continue;
    distinct.push(textOf(childOf(union, i + 1)).toUpperCase() !== "ALL");
  }
  return { kind: "union", branches, distinct, place };
}

function singleQuery(b: Builder, tree: SingleQueryContext): SingleQuery {
  const nested = maybe(tree.regularQuery());
  const place = placeOf(tree);
  if (nested) {
    return { kind: "single", clauses: [{ kind: "nested", query: b.query(nested), place }], place };
  }
  return { kind: "single", clauses: tree.clause_list().map((each) => b.clause(each)), place };
}
