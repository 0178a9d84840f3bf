import { refuse, type Refusal } from "./embedded-refusal.ts";
import { operandToWrap } from "./embedded-wraps.ts";
import type { StaticType } from "./static-type.ts";
import { child, dottedName, hasToken, walk, type SyntaxNode } from "./syntax-node.ts";
import { typeOf, type Environment } from "./type-of.ts";

const INDEXABLE: readonly StaticType["kind"][] = ["List", "Map", "Node", "Relationship", "Any"];

/** Lists: the engine concatenates lists only with lists, and has slices of counted items only. */
export function listRefusal(node: SyntaxNode, types: Environment): Refusal | undefined {
  if (node.rule === "Expression6") return refuse(sumRefusal(node, types), node);
  if (node.rule === "Expression2") return refuse(indexRefusal(node, types), node);
  if (node.rule === "RangePostfix") return refuse(sliceRefusal(node), node);
  if (node.rule === "ListItemsPredicate") return refuse(quantifierRefusal(node, types), node);
  return undefined;
}

function sumRefusal(node: SyntaxNode, types: Environment): string | undefined {
  const given = node.children
    .filter(({ rule }) => rule !== "token")
    .map((part) => typeOf(part, types));
  if (operandToWrap(node, types)) return undefined;
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

/** Where a test over items can be unknown the engine takes it for false. */
function quantifierRefusal(node: SyntaxNode, types: Environment): string | undefined {
  if (hasToken(node, "ANY")) return undefined;
  const where = node.children.findLast(({ rule }) => rule === "Expression");
  if (!where) return undefined;
  const compared = [...walk(where)]
    .filter(({ rule, children }) => rule === "Expression8" && children.length > 1)
    .flatMap(({ children }) => children.filter(({ rule }) => rule !== "token"));
  return [...compared, ...(compared.length === 0 ? [where] : [])].some((part) => {
    const { kind, nullable } = typeOf(part, types);
    return (
      kind === "Null" || (nullable && (compared.length > 0 || (part === where && isName(part))))
    );
  })
    ? "all(), none() and single() over a list that may hold null"
    : undefined;
}

/** Whether an expression is one name and nothing else. */
function isName(node: SyntaxNode): boolean {
  return node.rule === "Variable" || (node.children.length === 1 && isName(node.children[0]!));
}
