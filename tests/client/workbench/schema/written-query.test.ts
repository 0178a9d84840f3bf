import { describe, expect, it } from "vitest";
import {
  connectionQuery,
  labelQuery,
  propertyQuery,
  quotedName,
  typeQuery,
} from "../../../../client/workbench/schema/written-query.ts";

describe("quotedName(name)", () => {
  it("puts backticks round what is no plain word", () => {
    expect(["Actor", "Élan_2", "two words", "a`b", "1st", ""].map(quotedName)).toEqual([
      "Actor",
      "Élan_2",
      "`two words`",
      "`a``b`",
      "`1st`",
      "``",
    ]);
  });
});

describe("labelQuery(label), typeQuery(type), connectionQuery(…), propertyQuery(…)", () => {
  it("write a statement that ends somewhere", () => {
    expect([
      labelQuery("Actor"),
      typeQuery("MEMBER_OF"),
      connectionQuery("State", "MEMBER_OF", "My Label"),
      propertyQuery("Actor", "kind", "label"),
      propertyQuery("MEMBER_OF", "sign", "relationship type"),
    ]).toEqual([
      "MATCH (n:Actor)\nRETURN n\nLIMIT 25",
      "MATCH p = ()-[:MEMBER_OF]->()\nRETURN p\nLIMIT 25",
      "MATCH p = (:State)-[:MEMBER_OF]->(:`My Label`)\nRETURN p\nLIMIT 25",
      "MATCH (n:Actor)\nRETURN n.kind AS kind, count(*) AS count\nORDER BY count DESC\nLIMIT 25",
      "MATCH ()-[r:MEMBER_OF]->()\nRETURN r.sign AS sign, count(*) AS count\nORDER BY count DESC\nLIMIT 25",
    ]);
  });
});
