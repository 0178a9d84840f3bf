import { describe, expect, it } from "vitest";
import { asGexf } from "../../../../client/features/export/as-gexf.ts";
import { asGraphml } from "../../../../client/features/export/as-graphml.ts";
import { asGraphology } from "../../../../client/features/export/as-graphology.ts";
import type { Claim } from "../../../../domain/contract/claims.ts";
import { evidenceSample } from "./evidence-sample.ts";

const sample = evidenceSample("Mallory");

describe("claims in exports", () => {
  it("stand whole in JSON, with documents, licence and address", () => {
    const { attributes, edges } = JSON.parse(asGraphology(sample)) as {
      attributes: Record<string, unknown>;
      edges: { key: string; attributes: { claimIds: string[] } }[];
    };
    expect(attributes).toMatchObject({
      claims: sample.evidence.claims,
      sources: [{ id: "d0", title: "The drift", publisher: "The Review" }],
      licence: "CC BY 4.0. Texts excepted.",
      link: "https://map.example/?at=2024",
    });
    const ids = Object.fromEntries(edges.map((edge) => [edge.key, edge.attributes.claimIds]));
    expect(ids).toEqual({ r0: ["c1"], r1: [], r2: [] });
  });

  it.each([
    ["GEXF", () => asGexf(sample, "2026-01-31")],
    ["GraphML", () => asGraphml(sample)],
  ])("are texts of their relation in %s", (_, write) => {
    const text = write();
    for (const said of ["=Armenia accuses Russia", "The drift", "The Review", "d0/p2", "Mallory"])
      expect(text).toContain(said);
    expect(text).not.toContain("Not used");
    const whole = /\[\{(?:"|&quot;|&#x22;)id(?:"|&quot;|&#x22;):.*?\}\](?=["<])/s.exec(text)?.[0];
    const json = (whole ?? "[]").replace(/&quot;|&#x22;/g, '"').replace(/&amp;|&#x26;/g, "&");
    expect((JSON.parse(json) as Claim[]).map(({ id }) => id)).toEqual(["c1"]);
  });
});
