import {
  QueryNode,
  QueryPath,
  QueryRelationship,
  QueryText,
} from "../../../../client/api/query-client.ts";

export const armenia = new QueryNode("n1", ["Actor", "State"], {
  id: "armenia",
  name: "Armenia",
  kind: "State",
  country: "AM",
});
export const csto = new QueryNode("n2", ["Actor", "Organization"], { id: "csto", name: "CSTO" });
export const member = new QueryRelationship("r1", "MEMBER_OF", "n1", "n2", {
  id: "armenia.member-of.csto",
  sign: 1n,
  intensity: 0.8,
  claimIds: ["c001", "c002"],
});
export const path = new QueryPath([csto, member, armenia]);
export const day = new QueryText("Date", "2024-02-22");
