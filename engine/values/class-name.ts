import { kindOf, type Kind, type Value } from "./value.ts";

const NAMES: Record<Kind, string> = {
  Null: "NO_VALUE",
  Boolean: "Boolean",
  String: "String",
  Integer: "Long",
  Float: "Double",
  List: "List",
  Map: "Map",
  Node: "Node",
  Relationship: "Relationship",
  Path: "Path",
  Date: "Date",
  LocalTime: "LocalTime",
  ZonedTime: "Time",
  LocalDateTime: "LocalDateTime",
  ZonedDateTime: "DateTime",
  Duration: "Duration",
  Point: "Point",
  ByteArray: "ByteArray",
  Vector: "Vector",
};

/** Returns the name that Neo4j's messages about arithmetic have for the type of a value. */
export const className = (value: Value): string => NAMES[kindOf(value)];
