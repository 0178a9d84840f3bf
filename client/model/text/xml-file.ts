import { toXml } from "xast-util-to-xml";

const BREAKS: Record<string, string> = {
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\u0085": "&#133;",
  "\u2028": "&#8232;",
};

/**
 * Returns a tree of XML as a file. A reader takes a line break or a tab in an attribute for a blank
 * unless it is escaped; the library writes none of its own. `]]>` stands nowhere in it as it is:
 * XML forbids that in text, the library leaves it there, and strict readers, networkx's among them,
 * then refuse the file.
 */
export function xmlFile(root: Parameters<typeof toXml>[0]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${escaped(toXml(root))}\n`;
}

const escaped = (xml: string): string =>
  xml.replaceAll("]]>", "]]&gt;").replace(/[\t\n\r\u0085\u2028]/g, (sign) => BREAKS[sign] ?? sign);
