import { labelsFrom } from "../compile/label-test.ts";
import { typeError } from "../errors/errors.ts";
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
  for (const act of setActs(state, clause.items)) state.perRow("SetProperty", act);
}

/** REMOVE. */
export function removeItems(state: QueryState, clause: RemoveClause): void {
  state.beforeWrite("changed");
  for (const item of clause.items) state.perRow("SetProperty", removeAct(state, item));
}

/**
 * Compiles the items of SET to what is done to a row. If some that follow one another set properties
 * of the same variable, all their values are computed before the first is set, as in Neo4j.
 */
export function setActs(state: QueryState, items: readonly SetItem[]): Act[] {
  const groups: SetItem[][] = [];
  for (const item of items) {
    const before = groups.at(-1);
    if (before?.[0] && isSetWith(before[0], item)) before.push(item);
    else groups.push([item]);
  }
  return groups.map(([first, ...others]) => {
    if (!first) return () => undefined;
    if (others.length === 0) return setAct(state, first);
    const setters = [first, ...others].map((item) => setter(state, item));
    return (frame) => {
      for (const set of setters.map((each) => each(frame))) set();
    };
  });
}

function isSetWith(one: SetItem, other: SetItem): boolean {
  if (one.kind !== "property" && one.kind !== "dynamic-property") return false;
  if (other.kind !== one.kind || other.target.kind !== "variable") return false;
  return one.target.kind === "variable" && one.target.name === other.target.name;
}

/** Computes what an item sets, and gives what sets it. */
function setter(state: QueryState, item: SetItem): (frame: Frame) => () => void {
  if (item.kind !== "property" && item.kind !== "dynamic-property") {
    const act = setAct(state, item);
    return (frame) => () => act(frame);
  }
  const [target, value] = [state.expression(item.target), state.expression(item.value)];
  const key = item.kind === "property" ? item.key : state.expression(item.key);
  return (frame) => {
    const entity = target(frame);
    const name = typeof key === "string" ? key : keyFrom(key(frame));
    const given = value(frame);
    return () => setProperty(frame, entity, name, given);
  };
}

/** Returns the effect of one item of SET on a row. */
function setAct(state: QueryState, item: SetItem): Act {
  switch (item.kind) {
    case "property":
    case "dynamic-property": {
      const set = setter(state, item);
      return (frame) => set(frame)();
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
