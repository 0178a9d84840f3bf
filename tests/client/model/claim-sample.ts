import type { Claim } from "../../../domain/contract/claims.ts";

const actor = (id: string) => ({ id, name: id.toUpperCase(), kind: "State", country: "" });

/** A claim of a against b in the document d0, at paragraph 2. */
export function sampleClaim(rest: Partial<Claim> = {}): Claim {
  return {
    id: "c1",
    relation: "a.accused.b",
    subject: actor("a"),
    predicate: "ACCUSED",
    label: "accused",
    object: actor("b"),
    sign: -1,
    intensity: 0.5,
    status: "occurred",
    validFrom: "2024-02-22",
    validTo: null,
    precision: "day",
    dateBasis: "stated",
    summary: "A blames B",
    about: [],
    note: "",
    instrument: "",
    assertedBy: null,
    source: {
      id: "d0",
      title: "Title",
      published: "",
      publishedInferred: "2024",
      background: false,
    },
    paragraph: 2,
    alsoParagraphs: [],
    background: false,
    corroboratedBy: [],
    contradictedBy: [],
    ...rest,
  };
}
