import { labelsFrom } from "../compile/label-test.ts";
import { typeError } from "../errors.ts";
import type { LabelName, RemoveClause, RemoveItem, SetClause, SetItem } from "../parse/tree.ts";
import type { Frame } from "../run/frame.ts";
import { addLabels, removeLabels, setProperties, setProperty } from "../run/writing.ts";
import { describe } from "../values/describe.ts";
import type { Value } from "../values/value.ts";
import type { QueryState } from "./query-state.ts";

type Act = (frame: Frame) => void;

/** SET. */
export function setItems(state: QueryState, clause: SetClause): void {
  state.beforeWrite("changed");
  for (const item of clause.items) state.perRow("SetProperty", setAct(state, item));
}

/** REMOVE. */
export function removeItems(state: QueryState, clause: RemoveClause): void {
  state.beforeWrite("changed");
  for (const item of clause.items) state.perRow("SetProperty", removeAct(state, item));
}

/** What one item of SET does to a row. */
export function setAct(state: QueryState, item: SetItem): Act {
  switch (item.kind) {
    case "property": {
      const [target, value] = [state.expression(item.target), state.expression(item.value)];
      return (frame) => setProperty(frame, target(frame), item.key, value(frame));
    }
    case "dynamic-property": {
      const [target, key] = [state.expression(item.target), state.expression(item.key)];
      const value = state.expression(item.value);
      return (frame) => setProperty(frame, target(frame), keyFrom(key(frame)), value(frame));
    }
    case "labels": {
      const { slot } = state.scope.get(item.variable, item.place);
      const labels = labelsOf(state, item.labels);
      return (frame) => addLabels(frame, frame.slots[slot] ?? null, labels(frame));
    }
    default: {
      const { slot } = state.scope.get(item.variable, item.place);
      const value = state.expression(item.value);
      const replace = item.kind === "replace";
      return (frame) => setProperties(frame, frame.slots[slot] ?? null, value(frame), replace);
    }
  }
}

function removeAct(state: QueryState, item: RemoveItem): Act {
  if (item.kind === "property") {
    const target = state.expression(item.target);
    return (frame) => setProperty(frame, target(frame), item.key, null);
  }
  if (item.kind === "dynamic-property") {
    const [target, key] = [state.expression(item.target), state.expression(item.key)];
    return (frame) => setProperty(frame, target(frame), keyFrom(key(frame)), null);
  }
  const { slot } = state.scope.get(item.variable, item.place);
  const labels = labelsOf(state, item.labels);
  return (frame) => removeLabels(frame, frame.slots[slot] ?? null, labels(frame));
}

/** Labels that are written out, and those that expressions give. */
export function labelsOf(
  state: QueryState,
  names: readonly LabelName[],
): (frame: Frame) => string[] {
  const fixed = names.filter((name) => typeof name === "string");
  if (fixed.length === names.length) return () => fixed;
  const parts = names.map((name) => {
    if (typeof name === "string") return () => [name];
    const value = state.expression(name);
    return (frame: Frame) => labelsFrom(value(frame));
  });
  return (frame) => parts.flatMap((part) => part(frame));
}

function keyFrom(value: Value): string {
  if (typeof value === "string") return value;
  throw typeError(`Expected a string as the name of a property, but got ${describe(value)}`);
}
