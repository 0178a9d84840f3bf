const nested = (count: number, open: string, inner: string, close: string) =>
  open.repeat(count) + inner + close.repeat(count);

/** Texts of a few kilobytes that take a parser seconds, or forever. */
export const PARSER_ATTACKS: Readonly<Record<string, string>> = {
  "nested EXISTS": `MATCH (a) WHERE ${nested(60, "EXISTS { MATCH (a) WHERE ", "true", " }")} RETURN a`,
  "nested COUNT": `RETURN ${nested(60, "COUNT { MATCH (a) WHERE ", "true", " }")} AS n`,
  "nested patterns": `RETURN ${nested(20, "(a)-[:X {x: ", "1", "}]->(b)")} AS x`,
  "nested CASE": `RETURN ${nested(150, "CASE WHEN true THEN ", "1", " END")} AS x`,
  "nested parentheses": `RETURN ${nested(190, "(", "1", ")")} AS x`,
  "nested lists": `RETURN ${nested(190, "[", "1", "]")} AS x`,
  "quantified patterns": `MATCH ${nested(40, "(", "(a)-->(b)", ")+")} RETURN a`,
  "label expressions": `MATCH (n:${nested(190, "!(", "A", ")")}) RETURN n`,
  NOT: `RETURN ${"NOT ".repeat(5000)}true AS x`,
  WITH: `${"WITH 1 AS x ".repeat(3000)}RETURN x`,
  UNION: `RETURN 1 AS x${" UNION RETURN 1 AS x".repeat(1500)}`,
  AND: `RETURN true${" AND true".repeat(5000)} AS x`,
};
