import type { Cited, CitedPlace } from "../../../../../client/features/evidence/cite/cited.ts";

export const ARTICLE: CitedPlace = {
  title: "Drift from Russia",
  titleInferred: false,
  publisher: "The Paper",
  date: { iso: "2024-02-22", inferred: false },
  background: false,
  paragraphs: [7],
  language: "en",
};

/** A document whose title and date are inferences. */
export const UNTITLED: CitedPlace = {
  ...ARTICLE,
  title: "Untitled commentary: a freeze",
  titleInferred: true,
  publisher: "",
  date: { iso: "2024", inferred: true },
  paragraphs: [3, 32],
};

export const RECORD: CitedPlace = {
  ...ARTICLE,
  title: "Public record",
  titleInferred: true,
  publisher: "",
  date: null,
  background: true,
  paragraphs: [],
};

export function cited(rest: Partial<Cited> = {}): Cited {
  return {
    kind: "claim",
    id: "c083",
    says: "Moscow answered rather mildly.",
    statement: "Russia showed restraint toward Armenia (neutral, occurred, undated)",
    asserter: "",
    places: [ARTICLE],
    dataset: "Armenia and Russia",
    permalink: "https://example.org/#/claim/c083",
    accessed: "2026-11-23",
    ...rest,
  };
}
