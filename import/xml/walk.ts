import { SaxesParser } from "saxes";
import type { LeftOutList } from "../left-out.ts";

/** An XML element as it opens; names have no prefix. */
export interface Element {
  name: string;
  /** By name without prefix; has no prototype. */
  attributes: Readonly<Record<string, string>>;
}

/** Receives the elements of an XML file in document order. */
export interface Visitor {
  open: (element: Element, line: number) => void;
  /** @param text the element's own text, without that of nested elements */
  close: (name: string, text: string) => void;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  gt: ">",
  lt: "<",
  quot: '"',
  apos: "'",
};

/** Parser errors after which reading can continue without loss. */
const HARMLESS =
  /undefined entity|disallowed character\.|entity name|malformed character entity|is disallowed in char data|duplicate attribute|XML declaration|text data outside|expected (one of|the name)|must be|empty entity|malformed comment/;

/** Text in which an ampersand stands for itself, or one that begins no reference. */
const BARE =
  /<!\[CDATA\[[^]*?(?:\]\]>|$)|<!--[^]*?(?:-->|$)|&(?!(?:#\d+|#x[\da-f]+|[a-z_:][\w:.-]*);)/gi;

class Broken extends Error {}

/**
 * Parses XML. Only the five predefined entities are resolved: document types are skipped, nothing
 * is fetched and nothing expands. Errors are added to `leftOut`: reading continues after minor ones
 * and stops at others.
 */
export function walkXml(text: string, visitor: Visitor, leftOut: LeftOutList): void {
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.ENTITIES = Object.assign(Object.create(null) as Record<string, string>, ENTITIES);
  const texts: string[] = [];
  const add = (more: string) => {
    if (texts.length > 0) texts[texts.length - 1] += more;
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("opentag", ({ name, attributes }) => {
    texts.push("");
    visitor.open({ name: localName(name), attributes: unprefixed(attributes) }, parser.line);
  });
  parser.on("closetag", ({ name }) => visitor.close(localName(name), texts.pop() ?? ""));
  parser.on("error", ({ message }) => {
    // eslint-disable-next-line no-restricted-syntax -- the parser gives its errors no code
    if (!HARMLESS.test(message)) throw new Broken();
    leftOut.add("character", `line ${parser.line}`);
  });
  try {
    parser.write(withReferences(text, leftOut)).close();
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    leftOut.add("rest", `line ${parser.line}`);
  }
}

/** Ampersands as they have to be written: the parser takes what follows a bare one for its name. */
function withReferences(text: string, leftOut: LeftOutList): string {
  let line = 1;
  let counted = 0;
  return text.replace(BARE, (found, at: number) => {
    if (found !== "&") return found;
    for (; counted < at; counted += 1) if (text[counted] === "\n") line += 1;
    leftOut.add("character", `line ${line}`);
    return "&amp;";
  });
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function unprefixed(
  attributes: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const plain = Object.create(null) as Record<string, string>;
  for (const name in attributes)
    if (!name.startsWith("xmlns")) plain[localName(name)] = attributes[name]!;
  return plain;
}
