import { toXml } from "xast-util-to-xml";

/**
 * A tree of XML as a file. `]]>` stands nowhere in it as it is: XML forbids that in text, the
 * library leaves it there, and strict readers, networkx's among them, then refuse the file.
 */
export function xmlFile(root: Parameters<typeof toXml>[0]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root).replaceAll("]]>", "]]&gt;")}\n`;
}
