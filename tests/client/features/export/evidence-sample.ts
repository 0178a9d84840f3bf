import { evidenceOf } from "../../../../client/features/export/evidence.ts";
import type { ShownGraph } from "../../../../client/features/export/shown-graph.ts";
import { sampleClaim } from "../../model/claim-sample.ts";
import { exportSample } from "./sample.ts";

/** The sample with a claim of the accusation, its document, and one of another relation. */
export function evidenceSample(name?: string): ShownGraph {
  const graph = exportSample(name);
  const actor = (id: string) => ({ id, name: id, kind: "State", country: "" });
  const claim = sampleClaim({
    relation: "r0",
    subject: actor("armenia"),
    object: actor("russia"),
    summary: "=Armenia accuses Russia",
    assertedBy: { ...actor("mallory"), name: "Mallory" },
    source: { ...sampleClaim().source, title: "The drift" },
  });
  const source = {
    ...{ id: "d0", title: "The drift", titleInferred: false, publisher: "The Review" },
    ...{ published: "2024-03-01", publishedInferred: "", inferenceNote: "" },
    ...{ url: "https://review.example/drift", language: "en", paragraphCount: 9 },
    ...{ background: false, claimCount: 2 },
  };
  const all = {
    claims: [claim, sampleClaim({ id: "c2", relation: "elsewhere" })],
    sources: [source, { ...source, id: "d9", title: "Not used" }],
  };
  const terms = {
    ...{ licence: "CC BY 4.0. Texts excepted.", link: "https://map.example/?at=2024" },
    filter: { sources: null, background: true },
  };
  return { ...graph, evidence: evidenceOf(graph.relations, all, terms) };
}
