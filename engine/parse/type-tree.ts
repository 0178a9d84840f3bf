/** A type as Cypher writes it after `IS ::`. */
export interface TypeName {
  /** Alternatives; a value of any of them fits. */
  parts: TypePart[];
}

export interface TypePart {
  /** In capitals as Neo4j prints it: INTEGER, ZONED DATETIME, LIST, PROPERTY VALUE, ANY … */
  name: string;
  nullable: boolean;
  /** Of LIST alone. */
  inner: TypeName | null;
}
