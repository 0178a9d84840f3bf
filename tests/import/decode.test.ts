import { describe, expect, it } from "vitest";
import { decode } from "../../import/decode.ts";
import { toldOf } from "./told.ts";

const TEXT = "source,target\nÅland,Türkiye\n";
const RUSSIAN = "откуда,куда\nРоссия,Армения\n";

const utf16 = (text: string, big: boolean, mark: boolean): Uint8Array => {
  const bytes = Buffer.from(`${mark ? "\ufeff" : ""}${text}`, "utf16le");
  return big ? bytes.swap16() : bytes;
};

/** Letters of Windows-1251, which Node does not write. */
const windows1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (char) => {
    const code = char.charCodeAt(0);
    return code < 128 ? code : code - 0x350;
  });

describe("decode(bytes)", () => {
  it.each([
    ["UTF-8", Buffer.from(TEXT), TEXT],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${TEXT}`), TEXT],
    ["UTF-16 LE with a mark", utf16(TEXT, false, true), TEXT],
    ["UTF-16 BE with a mark", utf16(TEXT, true, true), TEXT],
    ["UTF-16 LE without", utf16(TEXT, false, false), TEXT],
    ["UTF-16 BE without", utf16(TEXT, true, false), TEXT],
    ["Latin-1", Buffer.from(TEXT, "latin1"), TEXT],
    ["Windows-1252", Buffer.from("source\n\x93a\x94\n", "latin1"), "source\n“a”\n"],
    ["Windows-1251", windows1251(RUSSIAN), RUSSIAN],
  ])("reads %s", (_, bytes, text) => {
    expect(decode(bytes)).toBe(text);
  });

  const xml = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?><a>Ä</a>`;
  it.each([
    ["ISO-8859-1", "latin1"],
    ["windows-1252", "latin1"],
    ["UTF-8", "latin1"],
    ["UTF-8", "utf8"],
    ["UTF-16", "utf8"],
    ["no-such-thing", "utf8"],
  ] as const)("reads XML that declares %s and is %s", (declared, written) => {
    expect(decode(Buffer.from(xml(declared), written))).toBe(xml(declared));
  });

  it("is what files are read by", async () => {
    expect((await toldOf("gexf/17-latin1.gexf")).actors[0]).toBe("a Åland");
    expect((await toldOf("gexf/16-bom-utf8.gexf")).actors[0]).toBe("a Arland");
  });
});
