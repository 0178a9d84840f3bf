import { DOMParser } from "@xmldom/xmldom";
import { describe, expect, it } from "vitest";
import { asGraphml } from "../../../../client/features/export/as-graphml.ts";
import { xmlText } from "../../../../client/model/text/xml-text.ts";
import { exportSample, HOSTILE } from "./sample.ts";

// Readers of XML may take this separator for the end of a line.
const NAME = HOSTILE.replace("\u2028", "");

describe("asGraphml(graph)", () => {
  const document = new DOMParser().parseFromString(asGraphml(exportSample(NAME)), "text/xml");
  const elements = (name: string): Element[] => Array.from(document.getElementsByTagName(name));
  const valuesOf = (id: string) => {
    const element = elements("node")
      .concat(elements("edge"))
      .find((one) => one.getAttribute("id") === id);
    const data = Array.from(element?.getElementsByTagName("data") ?? []);
    return Object.fromEntries(
      data.map((one): [string, string | null] => [one.getAttribute("key") ?? "", one.textContent]),
    );
  };

  it("holds no end of a CDATA section: strict readers refuse it in text", () => {
    expect(asGraphml(exportSample(HOSTILE))).not.toContain("]]>");
  });

  it("holds names as text and properties under declared keys", () => {
    expect(valuesOf("mallory")).toMatchObject({ "n-name": xmlText(NAME), "n-kind": "Person" });
    expect(valuesOf("r0")).toMatchObject({
      "e-sign": "-1",
      "e-spells": "2020-09-27/2020-11-11; 2024-02/..",
    });
    const declared = new Set(elements("key").map((key) => key.getAttribute("id")));
    const used = elements("data").map((data) => data.getAttribute("key"));
    expect(used.filter((key) => !declared.has(key))).toEqual([]);
  });
});
