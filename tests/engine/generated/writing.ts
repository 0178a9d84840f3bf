import type { Draw } from "./draw.ts";
import { expression } from "./expressions.ts";
import { LABELS, TYPES } from "./graph.ts";
import { ofType, type Scope, type Variable } from "./scope.ts";
import { match, type Clause } from "./statement.ts";

/**
 * A writing statement: what it writes to an entity depends on that entity alone, so that rows in
 * another order leave the same graph.
 */
export function writing(draw: Draw): string {
  let scope: Scope = [];
  let text = "";
  for (let i = draw.one([0, 1, 1, 1, 2]); i > 0; i--) {
    const found = match(draw, scope);
    text += `${found.text} `;
    scope = found.scope;
  }
  for (let i = draw.one([1, 1, 2, 3]); i > 0; i--) {
    const clause = writingClause(draw, scope);
    text += `${clause.text} `;
    scope = clause.scope;
  }
  return `${text}${draw.one(["RETURN count(*) AS rows", ""])}`.trim();
}

function writingClause(draw: Draw, scope: Scope): Clause {
  const nodes = ofType(scope, "Node");
  const ways = [() => create(draw, scope), () => create(draw, scope), () => mergeNode(draw, scope)];
  if (nodes.length > 0)
    ways.push(
      () => mergeRelationship(draw, scope),
      () => set(draw, scope),
      () => set(draw, scope),
      () => remove(draw, scope),
      () => remove(draw, scope),
      () => foreach(draw, scope),
    );
  return draw.way(ways);
}

const properties = (draw: Draw) =>
  draw.one(["", " {i: 1}", " {i: 2, s: 'x'}", " {s: null, b: true}", " {l: [1, 2]}"]);

function create(draw: Draw, scope: Scope): Clause {
  const brings: Variable[] = [];
  const node = () => {
    const known = ofType([...scope, ...brings], "Node");
    if (known.length > 0 && draw.chance(40)) return `(${draw.one(known).name})`;
    const name = draw.name("w");
    brings.push({ name, type: "Node" });
    return `(${name}${draw.one(["", ":A", ":A:B", ":New"])}${properties(draw)})`;
  };
  const first = draw.name("w");
  brings.push({ name: first, type: "Node" });
  let text = `CREATE (${first}:New${properties(draw)})`;
  for (let i = draw.one([0, 1, 1, 2]); i > 0; i--) {
    const relationship = `[:${draw.one(TYPES)}${draw.one(["", " {w: 5}"])}]`;
    text += `${draw.one([`-${relationship}->`, `<-${relationship}-`])}${node()}`;
  }
  return { text, scope: [...scope, ...brings] };
}

const onMerge = (draw: Draw, name: string, key: string) =>
  draw.one([
    "",
    ` ON CREATE SET ${name}.${key} = 9`,
    ` ON MATCH SET ${name}.${key} = 8`,
    ` ON CREATE SET ${name}.${key} = 9 ON MATCH SET ${name}.seen = true`,
  ]);

function mergeNode(draw: Draw, scope: Scope): Clause {
  const name = draw.name("w");
  const pattern = `(${name}:${draw.one(LABELS)}${draw.one(["", " {i: 2}", " {s: 'x'}", " {i: 4, s: 'q'}"])})`;
  return {
    text: `MERGE ${pattern}${onMerge(draw, name, "m")}`,
    scope: [...scope, { name, type: "Node" }],
  };
}

function mergeRelationship(draw: Draw, scope: Scope): Clause {
  const nodes = ofType(scope, "Node");
  const name = draw.name("w");
  const inner = `[${name}:${draw.one(TYPES)}${draw.one(["", " {w: 1}"])}]`;
  const step = draw.one([`-${inner}->`, `<-${inner}-`, `-${inner}-`]);
  const pattern = `(${draw.one(nodes).name})${step}(${draw.one(nodes).name})`;
  return {
    text: `MERGE ${pattern}${onMerge(draw, name, "m")}`,
    scope: [...scope, { name, type: "Relationship" }],
  };
}

function set(draw: Draw, scope: Scope): Clause {
  const node = draw.one(ofType(scope, "Node"));
  const { name } = node;
  const own = (type: "Integer" | "String" | "Integers") => expression(draw, [node], type, 0);
  const text = draw.way([
    () => `SET ${name}.i = ${own("Integer")}`,
    () => `SET ${name}.i = ${name}.i + 1, ${name}.s = ${own("String")}`,
    () => `SET ${name}.l = ${own("Integers")}`,
    () => `SET ${name} += {i: 5, s: null, new: 'z'}`,
    () => `SET ${name} = {id: ${name}.id, k: 1}`,
    () => `SET ${name}:Set:A`,
    () => `SET ${name}.none = null`,
    () => `SET ${name} = properties(${name})`,
  ]);
  return { text, scope };
}

function remove(draw: Draw, scope: Scope): Clause {
  const { name } = draw.one(ofType(scope, "Node"));
  const relationships = ofType(scope, "Relationship");
  const gone = (variable: Variable): Clause => ({
    text: variable.type === "Node" ? `DETACH DELETE ${variable.name}` : `DELETE ${variable.name}`,
    // What is deleted, and what may hang on it, is not touched again.
    scope: [],
  });
  return draw.way([
    () => ({ text: `REMOVE ${name}.i`, scope }),
    () => ({ text: `REMOVE ${name}:A:None`, scope }),
    () => gone({ name, type: "Node" }),
    () =>
      relationships.length > 0
        ? gone(draw.one(relationships))
        : { text: `REMOVE ${name}.s, ${name}:B`, scope },
  ]);
}

function foreach(draw: Draw, scope: Scope): Clause {
  const { name } = draw.one(ofType(scope, "Node"));
  const x = draw.name("x");
  const list = draw.one(["[1, 2]", "[]", "range(1, 3)", "null"]);
  const write = draw.one([
    `CREATE (:New {i: ${x}})`,
    `SET ${name}.i = coalesce(${name}.i, 0) + ${x}`,
    `MERGE (:New {i: ${x}})`,
    `CREATE (${name})-[:R {w: ${x}}]->(:New)`,
  ]);
  return { text: `FOREACH (${x} IN ${list} | ${write})`, scope };
}
