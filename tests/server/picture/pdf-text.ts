import { inflateSync } from "node:zlib";

interface Glyph {
  x: number;
  y: number;
  text: string;
}

/**
 * The letters of a PDF as Skia writes it, line by line from the top and without blanks, as a viewer
 * that searches it knows them: by the tables that its fonts bring along.
 */
export function pdfText(pdf: Buffer): string {
  const objects = objectsOf(pdf);
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b/.test(head));
  const texts = pages.flatMap(({ head }) => {
    for (const [, name = "", id = ""] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.head ?? "")?.[1] ?? "";
      fonts.set(name, lettersIn(objects.get(table)?.stream ?? ""));
    }
    const content = /\/Contents (\d+) 0 R/.exec(head)?.[1] ?? "";
    return glyphsIn(objects.get(content)?.stream ?? "", fonts);
  });
  return texts
    .sort((a, b) => a.y - b.y || a.x - b.x)
    .map(({ text }) => text)
    .join("")
    .replace(/[\s\0]+/g, "");
}

function objectsOf(pdf: Buffer): Map<string, { head: string; stream: string }> {
  const found = pdf.toString("latin1").matchAll(/(\d+) 0 obj\n(.*?)endobj/gs);
  return new Map(
    Array.from(found, ([, id = "", body = ""]): [string, { head: string; stream: string }] => {
      const [head = "", packed] = body.split(/stream\r?\n(.*)endstream/s);
      const isText = packed !== undefined && head.includes("/FlateDecode");
      const stream = isText ? inflateSync(Buffer.from(packed, "latin1")).toString("latin1") : "";
      return [id, { head, stream }];
    }),
  );
}

/** What a font's table says that its codes are. */
function lettersIn(table: string): Map<string, string> {
  const letters = new Map<string, string>();
  const letter = (hex: string, step = 0) => {
    const units = hex.match(/.{4}/g)?.map((unit) => Number.parseInt(unit, 16)) ?? [];
    return String.fromCharCode(
      ...units.map((unit, i) => unit + (i === units.length - 1 ? step : 0)),
    );
  };
  for (const [, list = ""] of table.matchAll(/beginbfchar(.*?)endbfchar/gs))
    for (const [, code = "", hex = ""] of list.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(code, letter(hex));
  for (const [, list = ""] of table.matchAll(/beginbfrange(.*?)endbfrange/gs))
    for (const [, from = "", to = "", hex = ""] of list.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code += 1)
        letters.set(
          code.toString(16).toUpperCase().padStart(from.length, "0"),
          letter(hex, code - Number.parseInt(from, 16)),
        );
  return letters;
}

const OPERATOR = /\/(F\d+) [\d.]+ Tf|((?:-?[\d.]+ ){6})Tm|(-?[\d.]+) (-?[\d.]+) Td|<(\w+)> Tj/g;

function glyphsIn(
  content: string,
  fonts: ReadonlyMap<string, ReadonlyMap<string, string>>,
): Glyph[] {
  const glyphs: Glyph[] = [];
  let letters: ReadonlyMap<string, string> | undefined;
  let [x, y] = [0, 0];
  for (const [, font, matrix, right, down, codes] of content.matchAll(OPERATOR)) {
    if (font !== undefined) letters = fonts.get(font);
    else if (matrix !== undefined)
      [x, y] = matrix.trim().split(" ").slice(4).map(Number) as [number, number];
    else if (right !== undefined) [x, y] = [x + Number(right), y + Number(down)];
    else if (codes !== undefined) {
      const digits = [...(letters?.keys() ?? [])][0]?.length ?? 2;
      const all = codes.match(new RegExp(`.{${digits}}`, "g")) ?? [];
      glyphs.push({ x, y, text: all.map((code) => letters?.get(code) ?? "").join("") });
    }
  }
  return glyphs;
}
