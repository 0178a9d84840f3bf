import type {
  AddPropContext,
  DynamicPropertyExpressionContext,
  PropertyExpressionContext,
  RemoveDynamicPropContext,
  RemoveItemContext,
  RemoveLabelsContext,
  RemoveLabelsIsContext,
  RemovePropContext,
  SetDynamicPropContext,
  SetItemContext,
  SetLabelsContext,
  SetLabelsIsContext,
  SetPropContext,
} from "@neo4j-cypher/language-support";
import type { Builder } from "./builder.ts";
import { labelNames, labelNamesIs } from "./labels.ts";
import { primary } from "./primary.ts";
import { maybe, nameOf, placeOf } from "./text.ts";
import type { Expression, LabelName, RemoveItem, SetItem } from "./tree.ts";

type AnySet = Partial<SetPropContext & SetDynamicPropContext & AddPropContext>;

export function setItem(b: Builder, tree: SetItemContext): SetItem {
  const place = placeOf(tree);
  const labels = labelsOf(b, tree);
  if (labels) return { kind: "labels", ...labels, place };
  const any = tree as AnySet;
  const property = maybe((tree as Partial<SetPropContext>).propertyExpression?.());
  const value = b.expression((tree as SetPropContext).expression());
  if (property) return { kind: "property", ...propertyOf(b, property), value, place };
  const dynamic = maybe((tree as Partial<SetDynamicPropContext>).dynamicPropertyExpression?.());
  if (dynamic) return { kind: "dynamic-property", ...dynamicOf(b, dynamic), value, place };
  const variable = nameOf((tree as AddPropContext).variable());
  const adds = maybe(any.PLUSEQUAL?.()) !== null;
  return { kind: adds ? "add" : "replace", variable, value, place };
}

export function removeItem(b: Builder, tree: RemoveItemContext): RemoveItem {
  const place = placeOf(tree);
  const labels = labelsOf(b, tree);
  if (labels) return { kind: "labels", ...labels, place };
  const property = maybe((tree as Partial<RemovePropContext>).propertyExpression?.());
  if (property) return { kind: "property", ...propertyOf(b, property), place };
  const dynamic = (tree as RemoveDynamicPropContext).dynamicPropertyExpression();
  return { kind: "dynamic-property", ...dynamicOf(b, dynamic), place };
}

function labelsOf(
  b: Builder,
  tree: SetItemContext | RemoveItemContext,
): { variable: string; labels: LabelName[] } | null {
  const plain = maybe((tree as Partial<SetLabelsContext & RemoveLabelsContext>).nodeLabels?.());
  const worded = maybe(
    (tree as Partial<SetLabelsIsContext & RemoveLabelsIsContext>).nodeLabelsIs?.(),
  );
  if (!plain && !worded) return null;
  const variable = nameOf((tree as SetLabelsContext).variable());
  if (plain) return { variable, labels: labelNames(b, plain) };
  return { variable, labels: worded ? labelNamesIs(b, worded) : [] };
}

/** `a.b.c`: the target is `a.b`, the key `c`. */
function propertyOf(
  b: Builder,
  tree: PropertyExpressionContext,
): { target: Expression; key: string } {
  const keys = tree.property_list().map((each) => nameOf(each.propertyKeyName()));
  const place = placeOf(tree);
  const target = keys
    .slice(0, -1)
    .reduce<Expression>(
      (inner, key) => ({ kind: "property", target: inner, key, place }),
      primary(b, tree.expression1()),
    );
  return { target, key: keys.at(-1) ?? "" };
}

function dynamicOf(
  b: Builder,
  tree: DynamicPropertyExpressionContext,
): { target: Expression; key: Expression } {
  return {
    target: primary(b, tree.expression1()),
    key: b.expression(tree.dynamicProperty().expression()),
  };
}
