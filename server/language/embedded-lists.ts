import { typeOf, type Environment } from "./infer.ts";
import { holdsNull, type StaticType } from "./static-type.ts";
import { child, dottedName, hasToken, walk, type SyntaxNode } from "./syntax-node.ts";

const INDEXABLE: readonly StaticType["kind"][] = ["List", "Map", "Node", "Relationship", "Any"];

/** Lists: the engine concatenates lists only with lists, and has slices of counted items only. */
export function listRefusal(node: SyntaxNode, types: Environment): string | undefined {
  if (node.rule === "Expression6") return sumRefusal(node, types);
  if (node.rule === "Expression2") return indexRefusal(node, types);
  if (node.rule === "RangePostfix") return sliceRefusal(node);
  if (node.rule === "ListItemsPredicate") return quantifierRefusal(node, types);
  return undefined;
}

function sumRefusal(node: SyntaxNode, types: Environment): string | undefined {
  const given = node.children
    .filter(({ rule }) => rule !== "token")
    .map((part) => typeOf(part, types));
  if (given.length < 2 || !given.some(({ kind }) => kind === "List")) return undefined;
  const other = given.find(({ kind }) => kind !== "List");
  return other && "adding a List and a value that may be none";
}

function indexRefusal(node: SyntaxNode, types: Environment): string | undefined {
  const [base, ...postfixes] = node.children;
  if (!base || !postfixes.some(({ rule }) => rule === "IndexPostfix")) return undefined;
  const { kind } = typeOf(base, types);
  if (!INDEXABLE.includes(kind)) return `an index into a ${kind}`;
  for (const postfix of postfixes) {
    const index = child(postfix, "Expression");
    if (postfix.rule !== "IndexPostfix" || !index) continue;
    const found = typeOf(index, types).kind;
    const fits: readonly string[] =
      kind === "List" ? ["Integer", "Number", "Null"] : ["Integer", "String", "Any", "Null"];
    if (!fits.includes(found)) return `an index of type ${found} into a ${kind}`;
  }
  return undefined;
}

function sliceRefusal(node: SyntaxNode): string | undefined {
  const bounds = node.children.filter(({ rule }) => rule === "Expression");
  return bounds.every((bound) => /^\d+$/.test(dottedName(bound)))
    ? undefined
    : "a slice with bounds that are not written as numbers from 0";
}

/** all, any, none and single over null: the engine takes the unknown for false. */
function quantifierRefusal(node: SyntaxNode, types: Environment): string | undefined {
  const source = child(node, "Expression");
  const item = source && typeOf(source, types).item;
  if (!item || !holdsNull(item)) return undefined;
  const where = node.children.findLast(({ rule }) => rule === "Expression");
  const tests = where ? [...walk(where)].filter(({ rule }) => rule === "NullComparison") : [];
  if (tests.length > 0) return undefined;
  return hasToken(node, "ANY")
    ? undefined
    : "all(), none() and single() over a list that may hold null";
}
