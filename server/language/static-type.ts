/**
 * Kinds of values as far as a text alone tells them. Any could be anything, Mixed is several kinds,
 * and Never is a name whose kind is not worked out yet.
 */
export type Kind =
  | "Integer"
  | "Float"
  | "Number"
  | "String"
  | "Boolean"
  | "Null"
  | "Node"
  | "Relationship"
  | "Path"
  | "Map"
  | "List"
  | "Point"
  | "Bytes"
  | "Mixed"
  | "Never"
  | "Any";

/** What is known of a value before anything runs. */
export interface StaticType {
  kind: Kind;
  /** Whether null is seen to be possible. */
  nullable?: boolean;
  /** Of a list's items, where known. */
  item?: StaticType;
  /** Of a map's values, where known. */
  fields?: Readonly<Record<string, StaticType>>;
}

export const ANY: StaticType = { kind: "Any" };

export function isNumeric({ kind }: StaticType): boolean {
  return kind === "Integer" || kind === "Float" || kind === "Number";
}

/** Whether null is seen anywhere in the value. */
export function holdsNull(type: StaticType): boolean {
  if (type.kind === "Null" || type.nullable) return true;
  if (type.item && holdsNull(type.item)) return true;
  return Object.values(type.fields ?? {}).some(holdsNull);
}

/** The type of a value that is one or the other. */
export function join(a: StaticType, b: StaticType): StaticType {
  if (a.kind === "Never") return b;
  if (b.kind === "Never") return a;
  if (a.kind === "Null") return { ...b, nullable: true };
  if (b.kind === "Null") return { ...a, nullable: true };
  const nullable = a.nullable || b.nullable ? { nullable: true } : {};
  if (a.kind === "Any" || b.kind === "Any") return { kind: "Any", ...nullable };
  if (a.kind === "List" && b.kind === "List") {
    // An empty list has no item and says nothing of the other's.
    const item = a.item && b.item ? join(a.item, b.item) : (a.item ?? b.item);
    return { kind: "List", ...nullable, ...(item && { item }) };
  }
  if (a.kind === "Map" && b.kind === "Map")
    return { kind: "Map", ...nullable, ...joinFields(a.fields, b.fields) };
  if (a.kind === b.kind) return { kind: a.kind, ...nullable };
  if (isNumeric(a) && isNumeric(b)) return { kind: "Number", ...nullable };
  return { kind: "Mixed", ...nullable };
}

function joinFields(a: StaticType["fields"], b: StaticType["fields"]): Pick<StaticType, "fields"> {
  if (!a || !b) return {};
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  const missing: StaticType = { kind: "Null" };
  return {
    fields: Object.fromEntries(
      [...names].map((name) => [name, join(a[name] ?? missing, b[name] ?? missing)]),
    ),
  };
}
