import ts from "typescript";

/** A doc comment: its text in one line, its tags, and all of it as it is written. */
export interface Doc {
  text: string;
  tags: readonly { name: string; text: string }[];
  whole: string;
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The doc comment of a declaration; empty if it has none. */
export function docOf(node: ts.Node): Doc {
  const found = ts.getJSDocCommentsAndTags(node).findLast(ts.isJSDoc);
  if (!found) return { text: "", tags: [], whole: "" };
  const tags = (found.tags ?? []).map((tag) => ({
    name: tag.tagName.text,
    text: oneLine(ts.getTextOfJSDocComment(tag.comment) ?? ""),
  }));
  return {
    text: oneLine(ts.getTextOfJSDocComment(found.comment) ?? ""),
    tags,
    whole: found.getText(),
  };
}

/**
 * The declarations of the project's own types that nodes mention, and of those that these mention,
 * as exported source text. Types of libraries are left to the reader's compiler.
 */
export function declarationsOf(nodes: readonly ts.Node[], checker: ts.TypeChecker): string[] {
  const found = new Map<ts.Declaration, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isBlock(node) || ts.isDecorator(node)) return;
    if (ts.isTypeReferenceNode(node)) add(node.typeName);
    ts.forEachChild(node, visit);
  };
  const add = (name: ts.EntityName): void => {
    const symbol = checker.getSymbolAtLocation(name);
    const own =
      symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const declared = own?.declarations?.find(
      (one) => ts.isTypeAliasDeclaration(one) || ts.isInterfaceDeclaration(one),
    );
    if (!declared || found.has(declared)) return;
    const file = declared.getSourceFile();
    if (file.isDeclarationFile) return;
    found.set(declared, "");
    if (ts.isTypeAliasDeclaration(declared) && ts.isIndexedAccessTypeNode(declared.type)) {
      // One of the values of a list: the list is no type that others need.
      const values = checker.typeToString(
        checker.getTypeAtLocation(declared),
        undefined,
        ts.TypeFormatFlags.InTypeAlias | ts.TypeFormatFlags.NoTruncation,
      );
      found.set(
        declared,
        `${docOf(declared).whole}\nexport type ${declared.name.text} = ${values};`,
      );
      return;
    }
    visit(declared);
    found.set(
      declared,
      `${docOf(declared).whole}\n${declared.getText().replace(/^(?!export)/, "export ")}`,
    );
  };
  nodes.forEach(visit);
  return [...found.values()].map((text) => text.trim());
}
