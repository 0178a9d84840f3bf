import type {
  ClauseContext,
  Expression6Context,
  Expression7Context,
  ExpressionContext,
  MapContext,
  ParameterContext,
  PatternContext,
  PatternListContext,
  PropertiesContext,
  RegularQueryContext,
  TypeContext,
  WhereClauseContext,
} from "@neo4j-cypher/language-support";
import type { Clause, Expression, PathPattern, Query } from "./tree.ts";
import type { TypeName } from "./type-tree.ts";

/** The makers of the syntax tree know each other through this alone: they need one another in turn. */
export interface Builder {
  expression(tree: ExpressionContext): Expression;
  pattern(tree: PatternContext): PathPattern;
  patterns(tree: PatternListContext): PathPattern[];
  properties(tree: PropertiesContext): Expression;
  map(tree: MapContext): Expression;
  parameter(tree: ParameterContext): Expression;
  where(tree: WhereClauseContext | null): Expression | null;
  query(tree: RegularQueryContext): Query;
  clause(tree: ClauseContext): Clause;
  expression6(tree: Expression6Context): Expression;
  expression7(tree: Expression7Context): Expression;
  type(tree: TypeContext): TypeName;
}
