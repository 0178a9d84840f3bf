import type { Draw } from "./draw.ts";
import { labels, pathPattern } from "./patterns.ts";
import { MAP_LISTS, mapListWays } from "./maps.ts";
import { ofType, type Scope, type Type } from "./scope.ts";
import { DATE_TIMES, LOCAL_TIMES, temporalWays } from "./temporal.ts";
import type { Way } from "./ways.ts";

const DEPTH = 3;

/** An expression of a type over a scope. */
export function expression(draw: Draw, scope: Scope, type: Type, depth = DEPTH): string {
  const variables = ofType(scope, type);
  if (variables.length > 0 && draw.chance(30)) return draw.one(variables).name;
  const property = propertyOf(draw, scope, type);
  if (property && draw.chance(40)) return property;
  if (depth <= 0 || draw.chance(20)) return literal(draw, type);
  const ways = [WAYS, ...MORE].flatMap((table) => table[type] ?? []);
  return draw.way(ways.map((way) => () => way(draw, scope, depth - 1)));
}

const KEYS: Partial<Record<Type, { Node: string; Relationship: string }>> = {
  Integer: { Node: "i", Relationship: "w" },
  Float: { Node: "f", Relationship: "none" },
  String: { Node: "s", Relationship: "s" },
  Boolean: { Node: "b", Relationship: "none" },
  Integers: { Node: "l", Relationship: "none" },
  Date: { Node: "d", Relationship: "none" },
};

function propertyOf(draw: Draw, scope: Scope, type: Type): string | undefined {
  const keys = KEYS[type];
  const owners = scope.filter(({ type: owner }) => owner === "Node" || owner === "Relationship");
  if (!keys || owners.length === 0) return undefined;
  const owner = draw.one(owners);
  return `${owner.name}.${owner.type === "Node" ? keys.Node : keys.Relationship}`;
}

function literal(draw: Draw, type: Type): string {
  if (draw.chance(8)) return "null";
  return draw.one(LITERALS[type]);
}

const LITERALS: Record<Type, readonly string[]> = {
  Integer: ["0", "1", "2", "3", "-1", "7", "-3", "1000000007"],
  Float: ["0.0", "0.5", "1.25", "-2.5", "3.0", "1e3", "-0.0"],
  String: ["''", "'x'", "'y'", "'Zz'", "'12'", "'1.5'", "'a,b'", "'é'", "' x '"],
  Boolean: ["true", "false"],
  Integers: ["[]", "[1, 2, 3]", "[2, null, 1]", "[3, 3]", "range(0, 4)", "range(5, 1, -2)"],
  Strings: ["[]", "['x', 'y']", "['b', null, 'a']", "['x', 'x']"],
  Maps: MAP_LISTS,
  DateTime: DATE_TIMES,
  LocalTime: LOCAL_TIMES,
  Map: ["{}", "{i: 1, s: 'x'}", "{i: null, l: [1, 2]}", "{m: {i: 2}}"],
  Date: ["date('2020-02-29')", "date('2023-01-01')", "date('1999-12-31')"],
  Duration: ["duration('P1M2D')", "duration('PT36H')", "duration('P1Y')", "duration('P-1D')"],
  Node: ["null"],
  Relationship: ["null"],
  Relationships: ["[]"],
  Path: ["null"],
};

const COMPARED: Type[] = [
  ...(["Integer", "Float", "String", "Boolean", "Integers", "Date", "Map"] as const),
  ...(["DateTime", "LocalTime", "Duration", "Maps"] as const),
];

const each: Way = (draw, scope, depth) => {
  const x = draw.name("x");
  const list = expression(draw, scope, "Integers", depth);
  const inner = [...scope, { name: x, type: "Integer" } as const];
  return `[${x} IN ${list}${draw.chance(50) ? ` WHERE ${expression(draw, inner, "Boolean", depth)}` : ""} | ${expression(draw, inner, "Integer", depth)}]`;
};

const caseOf =
  (type: Type): Way =>
  (draw, scope, depth) =>
    draw.way([
      () =>
        `CASE WHEN ${expression(draw, scope, "Boolean", depth)} THEN ${expression(draw, scope, type, depth)}${draw.chance(70) ? ` ELSE ${expression(draw, scope, type, depth)}` : ""} END`,
      () =>
        `CASE ${expression(draw, scope, "Integer", depth)} WHEN ${expression(draw, scope, "Integer", depth)} THEN ${expression(draw, scope, type, depth)} ELSE ${expression(draw, scope, type, depth)} END`,
    ]);

const call =
  (name: string, ...types: Type[]): Way =>
  (draw, scope, depth) =>
    `${name}(${types.map((type) => expression(draw, scope, type, depth)).join(", ")})`;

const infix =
  (operators: readonly string[], left: Type, right = left): Way =>
  (draw, scope, depth) =>
    `(${expression(draw, scope, left, depth)} ${draw.one(operators)} ${expression(draw, scope, right, depth)})`;

const item =
  (type: Type): Way =>
  (draw, scope, depth) =>
    `${expression(draw, scope, type, depth)}[${draw.one(["0", "1", "-1", "9"])}]`;

const slice =
  (type: Type): Way =>
  (draw, scope, depth) => {
    const list = expression(draw, scope, type, depth);
    // Of what COLLECT {} gives, Neo4j cuts nothing right that is counted from the end.
    const fromEnd = list.startsWith("COLLECT") ? [] : ["-2..", "..-1"];
    return `${list}[${draw.one(["0..1", "1..", "..2", "2..1", ...fromEnd])}]`;
  };

/** What a pattern that begins in the scope finds, as a subquery. */
const subquery =
  (name: "EXISTS" | "COUNT"): Way =>
  (draw, scope, depth) => {
    const branch = () => {
      const { text, inner } = found(draw, scope, depth);
      return `${text}${draw.chance(20) ? ` RETURN ${expression(draw, inner, "Integer", 0)} AS x` : ""}`;
    };
    const one = branch();
    if (!one.includes(" RETURN ") || draw.chance(60)) return `${name} { ${one} }`;
    const other = found(draw, scope, depth);
    return `${name} { ${one} UNION ${draw.one(["", "ALL "])}${other.text} RETURN ${expression(draw, other.inner, "Integer", 0)} AS x }`;
  };

function found(draw: Draw, scope: Scope, depth: number): { text: string; inner: Scope } {
  const { text, brings } = pathPattern(draw, scope, { naming: true, repeating: "never" });
  const inner = [...scope, ...brings];
  const where = draw.chance(50) ? ` WHERE ${expression(draw, inner, "Boolean", depth - 1)}` : "";
  return { text: `MATCH ${text}${where}`, inner };
}

/** What it collects is ordered, so that whoever collects has the same list. */
const collected: Way = (draw, scope, depth) => {
  const { text, inner } = found(draw, scope, depth);
  const [x, cut] = [draw.name("x"), draw.one(["", " LIMIT 2", " SKIP 1"])];
  return `COLLECT { ${text} WITH ${expression(draw, inner, "Integer", 1)} AS ${x} RETURN ${x} ORDER BY ${x}${cut} }`;
};

const quantified: Way = (draw, scope, depth) => {
  const x = draw.name("x");
  const inner = [...scope, { name: x, type: "Integer" } as const];
  return `${draw.one(["all", "any", "none", "single"])}(${x} IN ${expression(draw, scope, "Integers", depth)} WHERE ${expression(draw, inner, "Boolean", depth)})`;
};

const reduced: Way = (draw, scope, depth) => {
  const [sum, x] = [draw.name("s"), draw.name("x")];
  const list = expression(draw, scope, "Integers", depth);
  return `reduce(${sum} = ${expression(draw, scope, "Integer", 0)}, ${x} IN ${list} | ${sum} ${draw.one(["+", "-"])} coalesce(${x}, ${expression(draw, scope, "Integer", 0)}))`;
};

const patternComprehension: Way = (draw, scope, depth) => {
  const nodes = ofType(scope, "Node");
  if (nodes.length === 0) return literal(draw, "Integer");
  const y = draw.name("y");
  const inner = [...scope, { name: y, type: "Node" } as const];
  const where = draw.chance(50) ? ` WHERE ${expression(draw, inner, "Boolean", depth - 1)}` : "";
  return `size([(${draw.one(nodes).name})${draw.one(["-->", "<--", "--", "-[:R]->", "-[:S|T]-"])}(${y})${where} | ${y}.id])`;
};

const labelled: Way = (draw, scope) => {
  const nodes = ofType(scope, "Node");
  return nodes.length === 0 ? "true" : `(${draw.one(nodes).name}:${labels(draw)})`;
};

const patternHolds: Way = (draw, scope) => {
  const nodes = ofType(scope, "Node");
  if (nodes.length === 0) return "false";
  return `(${draw.one(nodes).name})${draw.one(["-->", "<--", "--", "-[:R]->", "-[:S|T]-", "-[:R*2]->"])}(${draw.one(["", ":A", draw.one(nodes).name])})`;
};

const isNull: Way = (draw, scope, depth) =>
  `${expression(draw, scope, draw.one(COMPARED), depth)} ${draw.one(["IS NULL", "IS NOT NULL"])}`;

const compared: Way = (draw, scope, depth) => {
  const left = draw.one(COMPARED);
  // Now and then values of two types, which are never equal and cannot be ordered.
  const right = draw.chance(15) ? draw.one(COMPARED) : left;
  return infix(["=", "<>", "<", "<=", ">", ">="], left, right)(draw, scope, depth);
};

const chained: Way = (draw, scope, depth) =>
  `(${expression(draw, scope, "Integer", depth)} ${draw.one(["<", "<="])} ${expression(draw, scope, "Integer", depth)} ${draw.one(["<", ">=", "="])} ${expression(draw, scope, "Integer", depth)})`;

const WAYS: Record<Type, readonly Way[]> = {
  Integer: [
    infix(["+", "-", "*"], "Integer"),
    infix(["+", "-", "*"], "Integer"),
    (draw, scope, depth) =>
      `(${expression(draw, scope, "Integer", depth)} ${draw.one(["/", "%"])} ${draw.one(["2", "3", "-2"])})`,
    call("abs", "Integer"),
    call("sign", "Integer"),
    call("size", "Integers"),
    call("size", "String"),
    call("size", "Strings"),
    call("toInteger", "String"),
    call("toInteger", "Float"),
    call("coalesce", "Integer", "Integer"),
    call("head", "Integers"),
    call("last", "Integers"),
    item("Integers"),
    caseOf("Integer"),
    subquery("COUNT"),
    reduced,
    patternComprehension,
    (draw, scope, depth) => `${expression(draw, scope, "Map", depth)}.i`,
    (draw, scope, depth) =>
      `${expression(draw, scope, "Date", depth)}.${draw.one(["year", "month", "day", "week", "ordinalDay", "quarter", "dayOfWeek"])}`,
    (draw, scope, depth) =>
      `-${expression(draw, scope, "Integer", Math.min(depth, 0))}`.replace("--", "- -"),
  ],
  Float: [
    infix(["+", "-", "*"], "Float"),
    infix(["+", "-", "*"], "Float", "Integer"),
    call("toFloat", "Integer"),
    call("toFloat", "String"),
    call("abs", "Float"),
    call("floor", "Float"),
    call("ceil", "Float"),
    call("round", "Float"),
    (draw, scope, depth) => `sqrt(abs(${expression(draw, scope, "Float", depth)}))`,
    (draw, scope, depth) => `(${expression(draw, scope, "Float", depth)} / 2.0)`,
    (draw, scope, depth) => `(${expression(draw, scope, "Integer", depth)} ^ 2)`,
    call("coalesce", "Float", "Float"),
    caseOf("Float"),
  ],
  String: [
    infix(["+"], "String"),
    infix(["+"], "String", "Integer"),
    call("toUpper", "String"),
    call("toLower", "String"),
    call("trim", "String"),
    call("lTrim", "String"),
    call("reverse", "String"),
    call("toString", "Integer"),
    call("toString", "Float"),
    call("toString", "Boolean"),
    call("toString", "Date"),
    call("toString", "Duration"),
    call("replace", "String", "String", "String"),
    (draw, scope, depth) =>
      `left(${expression(draw, scope, "String", depth)}, ${draw.one(["0", "1", "5"])})`,
    (draw, scope, depth) =>
      `substring(${expression(draw, scope, "String", depth)}, ${draw.one(["0", "1", "1, 1", "9"])})`,
    call("coalesce", "String", "String"),
    call("head", "Strings"),
    item("Strings"),
    caseOf("String"),
    (draw, scope, depth) => `valueType(${expression(draw, scope, draw.one(COMPARED), depth)})`,
    (draw, scope) => {
      const relationships = ofType(scope, "Relationship");
      return relationships.length === 0 ? "'R'" : `type(${draw.one(relationships).name})`;
    },
  ],
  Boolean: [
    compared,
    compared,
    compared,
    chained,
    isNull,
    infix(["AND", "OR", "XOR"], "Boolean"),
    infix(["AND", "OR", "XOR"], "Boolean"),
    (draw, scope, depth) => `NOT ${expression(draw, scope, "Boolean", depth)}`,
    infix(["STARTS WITH", "ENDS WITH", "CONTAINS"], "String"),
    infix(["IN"], "Integer", "Integers"),
    infix(["IN"], "String", "Strings"),
    (draw, scope, depth) =>
      `(${expression(draw, scope, "String", depth)} =~ ${draw.one(["'x.*'", "'[a-z]+'", "'(?i)Z.'", "''"])})`,
    quantified,
    subquery("EXISTS"),
    labelled,
    patternHolds,
    caseOf("Boolean"),
    call("toBoolean", "Integer"),
    call("isEmpty", "String"),
    call("isEmpty", "Integers"),
    (draw, scope, depth) =>
      `${expression(draw, scope, draw.one(COMPARED), depth)} IS :: ${draw.one(["INTEGER", "STRING NOT NULL", "LIST<ANY>", "FLOAT", "BOOLEAN | STRING"])}`,
  ],
  Integers: [
    infix(["+"], "Integers"),
    infix(["+"], "Integers", "Integer"),
    collected,
    call("reverse", "Integers"),
    call("tail", "Integers"),
    slice("Integers"),
    each,
    each,
    call("coalesce", "Integers", "Integers"),
    caseOf("Integers"),
    (draw, scope, depth) =>
      `[${draw.many(0, 3, () => expression(draw, scope, "Integer", depth)).join(", ")}]`,
    // Against its step, Neo4j's range() may hold its start, which openCypher's never does; one that
    // ends before its bound Neo4j reverses from the bound on.
    (draw) => `range(-1, ${draw.one(["3", "7"])}, ${draw.one(["1", "2"])})`,
  ],
  Strings: [
    infix(["+"], "Strings"),
    (draw, scope, depth) =>
      `split(${expression(draw, scope, "String", depth)}, ${draw.one(["','", "'x'"])})`,
    slice("Strings"),
    (draw, scope) => {
      const nodes = ofType(scope, "Node");
      return nodes.length === 0 ? "['A']" : `labels(${draw.one(nodes).name})`;
    },
    () => "keys({i: 1})",
    (draw, scope, depth) =>
      `[${draw.many(0, 3, () => expression(draw, scope, "String", depth)).join(", ")}]`,
  ],
  Map: [
    (draw, scope, depth) =>
      `{i: ${expression(draw, scope, "Integer", depth)}, s: ${expression(draw, scope, "String", depth)}}`,
    (draw, scope) => {
      const nodes = ofType(scope, "Node");
      return nodes.length === 0
        ? "{i: 3}"
        : `${draw.one(nodes).name} ${draw.one(["{.i, .s}", "{.*}", "{.none, k: 1}"])}`;
    },
    (draw, scope) => {
      const owners = scope.filter(({ type }) => type === "Node" || type === "Relationship");
      return owners.length === 0 ? "{s: 'x'}" : `properties(${draw.one(owners).name})`;
    },
    caseOf("Map"),
  ],
  Date: [
    infix(["+", "-"], "Date", "Duration"),
    caseOf("Date"),
    (draw, scope, depth) =>
      `date.truncate(${draw.one(["'month'", "'year'", "'week'"])}, coalesce(${expression(draw, scope, "Date", depth)}, date('2000-01-31')))`,
    (draw) =>
      `date({year: ${draw.one(["2020", "1999"])}, month: ${draw.one(["1", "2", "12"])}, day: ${draw.one(["1", "28"])}})`,
  ],
  Duration: [
    infix(["+", "-"], "Duration"),
    call("duration.between", "Date", "Date"),
    call("duration.inDays", "Date", "Date"),
    (draw, scope, depth) =>
      `(${expression(draw, scope, "Duration", depth)} * ${draw.one(["2", "-1", "0"])})`,
  ],
  Node: [
    (draw, scope) => {
      const paths = ofType(scope, "Path");
      return paths.length === 0
        ? "null"
        : `nodes(${draw.one(paths).name})[${draw.one(["0", "-1", "1"])}]`;
    },
    (draw, scope) => {
      const relationships = ofType(scope, "Relationship");
      return relationships.length === 0
        ? "null"
        : `${draw.one(["startNode", "endNode"])}(${draw.one(relationships).name})`;
    },
  ],
  Relationship: [
    (draw, scope) => {
      const lists = ofType(scope, "Relationships");
      return lists.length === 0 ? "null" : `${draw.one(lists).name}[0]`;
    },
  ],
  Relationships: [
    (draw, scope) => {
      const paths = ofType(scope, "Path");
      return paths.length === 0 ? "[]" : `relationships(${draw.one(paths).name})`;
    },
  ],
  Path: [() => "null"],
  Maps: [],
  DateTime: [],
  LocalTime: [],
};

const MORE = [temporalWays(expression), mapListWays(expression)];
