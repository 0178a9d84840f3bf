import type { Draw } from "./draw.ts";
import { expression } from "./expressions.ts";
import { pathPattern } from "./patterns.ts";
import type { Scope, Type, Variable } from "./scope.ts";
import { shortest } from "./shortest.ts";

const RETURNED: Type[] = [
  "Integer",
  "Float",
  "String",
  "Boolean",
  "Integers",
  "Strings",
  "Map",
  "Date",
  "Duration",
  "Maps",
  "DateTime",
  "LocalTime",
  "Node",
  "Relationship",
];

/** A reading statement of one to five clauses. */
export function statement(draw: Draw): string {
  const query = draw.chance(10) ? union(draw) : single(draw, [], draw.one([1, 1, 2, 2, 3, 4]));
  return query;
}

function union(draw: Draw): string {
  const type = draw.one(RETURNED.slice(0, 5));
  const part = () => {
    const { text, scope } = clauses(draw, [], draw.one([0, 1, 2]));
    return `${text}RETURN ${expression(draw, scope, type)} AS u`;
  };
  return `${part()} UNION ${draw.one(["", "ALL "])}${part()}`;
}

function single(draw: Draw, given: Scope, count: number): string {
  const { text, scope } = clauses(draw, given, count);
  return `${text}RETURN ${projection(draw, scope).text}`;
}

function clauses(draw: Draw, given: Scope, count: number): { text: string; scope: Scope } {
  let scope = given;
  let text = "";
  for (let i = 0; i < count; i++) {
    const clause = draw.way([
      () => match(draw, scope),
      () => match(draw, scope),
      () => match(draw, scope),
      () => unwind(draw, scope),
      () => withClause(draw, scope),
      () => withClause(draw, scope),
      () => subquery(draw, scope),
      () => shortest(draw, scope),
    ]);
    text += `${clause.text} `;
    scope = clause.scope;
  }
  return { text, scope };
}

export interface Clause {
  text: string;
  scope: Scope;
}

export function match(draw: Draw, scope: Scope): Clause {
  const optional = draw.chance(25) ? "OPTIONAL " : "";
  const predicate = (inner: Scope) => expression(draw, inner, "Boolean", 1);
  const brings: Variable[] = [];
  const repeating = draw.one(["never", "length", "quantifier"] as const);
  const patterns = draw.many(1, draw.chance(20) ? 2 : 1, () => {
    const known = [...scope, ...brings];
    const drawn = pathPattern(draw, known, { naming: true, repeating, predicate });
    brings.push(...drawn.brings);
    if (!draw.chance(15)) return drawn.text;
    const name = draw.name("p");
    brings.push({ name, type: "Path" });
    return `${name} = ${drawn.text}`;
  });
  const all = [...scope, ...brings];
  const where = draw.chance(50) ? ` WHERE ${expression(draw, all, "Boolean")}` : "";
  return { text: `${optional}MATCH ${patterns.join(", ")}${where}`, scope: all };
}

function unwind(draw: Draw, scope: Scope): Clause {
  const name = draw.name("u");
  const [from, type] = draw.one([
    ["Integers", "Integer"],
    ["Strings", "String"],
    ["Relationships", "Relationship"],
    ["Maps", "Map"],
  ] as const);
  return {
    text: `UNWIND ${expression(draw, scope, from)} AS ${name}`,
    scope: [...scope, { name, type }],
  };
}

function withClause(draw: Draw, scope: Scope): Clause {
  const { text, scope: after } = projection(draw, scope);
  const where = draw.chance(30) ? ` WHERE ${expression(draw, after, "Boolean", 2)}` : "";
  return { text: `WITH ${text}${where}`, scope: after };
}

function subquery(draw: Draw, scope: Scope): Clause {
  const imported = scope.filter(() => draw.chance(60));
  const brings: Variable[] = draw.many(1, 2, () => ({
    name: draw.name("c"),
    type: draw.one(RETURNED.slice(0, 5)),
  }));
  const branch = () => {
    const { text, scope: inner } = clauses(draw, imported, draw.one([0, 1, 2]));
    const items = brings.map(({ name, type }) => `${expression(draw, inner, type, 2)} AS ${name}`);
    return `${text}RETURN ${items.join(", ")}`;
  };
  const other = draw.chance(20) ? ` UNION ${draw.one(["", "ALL "])}${branch()}` : "";
  const given = imported.map(({ name }) => name).join(", ");
  return {
    text: `${draw.one(["", "", "OPTIONAL "])}CALL (${given}) { ${branch()}${other} }`,
    scope: [...scope, ...brings],
  };
}

/** Items with what orders and cuts them; an aggregate groups by the others. */
function projection(draw: Draw, scope: Scope): Clause {
  const brings: Variable[] = [];
  const items = draw.many(1, 4, () => {
    const kept = scope.filter(({ name }) => !brings.some((other) => other.name === name));
    if (kept.length > 0 && draw.chance(40)) {
      const variable = draw.one(kept);
      brings.push(variable);
      return variable.name;
    }
    const name = draw.name("v");
    const [text, type] = draw.chance(25) ? aggregate(draw, scope) : plain(draw, scope);
    brings.push({ name, type });
    return `${text} AS ${name}`;
  });
  const distinct = draw.chance(15) ? "DISTINCT " : "";
  // Every item is ordered by, so that a cut leaves the same rows whoever makes it. Nodes are so by
  // what they are called: which of two has the smaller id of its own depends on what was there before.
  const order = brings
    .map(({ name, type }) => `${name}${isEntity(type) ? ".id" : ""}${draw.one(["", " DESC"])}`)
    .join(", ");
  const cut = draw.one(["", "", " SKIP 1", " LIMIT 2", " SKIP 1 LIMIT 3", " LIMIT 0"]);
  const ordered = draw.chance(25) ? ` ORDER BY ${order}${cut}` : "";
  return { text: `${distinct}${items.join(", ")}${ordered}`, scope: brings };
}

const isEntity = (type: Type): boolean => type === "Node" || type === "Relationship";

function plain(draw: Draw, scope: Scope): [string, Type] {
  const type = draw.one(RETURNED);
  return [expression(draw, scope, type), type];
}

function aggregate(draw: Draw, scope: Scope): [string, Type] {
  const type = draw.one<Type>(["Integer", "Float", "String", "Boolean", "Date"]);
  const distinct = draw.one(["", "", "DISTINCT "]);
  const of = (one: Type) => `(${distinct}${expression(draw, scope, one, 1)})`;
  return draw.way<[string, Type]>([
    () => ["count(*)", "Integer"],
    () => [`count${of(type)}`, "Integer"],
    () => [`sum${of("Integer")}`, "Integer"],
    () => [`avg${of("Integer")}`, "Float"],
    () => [`${draw.one(["min", "max"])}${of(type)}`, type],
    () => [`size(collect${of(type)})`, "Integer"],
    () => [`sum${of("Integer")} + ${draw.one(["1", "count(*)"])}`, "Integer"],
  ]);
}
