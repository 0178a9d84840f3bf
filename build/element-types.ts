import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import ts from "typescript";
import { VIEW_ATTRIBUTES } from "../client/embed/view/view-attributes.ts";
import { declarationsOf, docOf, type Doc } from "./doc-comments.ts";

/** A part of the element as the manifest has it. */
interface Described {
  name: string;
  description?: string;
}
interface Attribute extends Described {
  fieldName?: string;
}
interface Member extends Described {
  kind: "field" | "method";
  type: { text: string };
  attribute?: string;
}

/** The texts of entente-graph.d.ts and custom-elements.json, formatted as the repository is. */
export interface ElementTypes {
  declarations: string;
  manifest: string;
}

const TAG = "entente-graph";
const CLASS = "EmbeddedGraph";
const SCRIPT = `${TAG}.js`;

/**
 * Makes the declarations and the manifest of the public element from its class: its members that
 * are public and have a doc comment, the tags of its own comment, and `EmbedEvents`. Takes some
 * seconds, because it checks the types of what the class imports.
 */
export async function elementTypes(root: string): Promise<ElementTypes> {
  const program = programOf(root);
  const checker = program.getTypeChecker();
  const find = <D extends ts.Statement>(file: string, is: (node: ts.Node) => node is D): D => {
    const found = program.getSourceFile(join(root, "client/embed", file))?.statements.find(is);
    if (!found) throw new Error(`${file} does not declare what it should`);
    return found;
  };
  const element = find("embedded-graph.ts", ts.isClassDeclaration);
  const events = find("events.ts", ts.isInterfaceDeclaration).members.filter(
    ts.isPropertySignature,
  );
  const shown = element.members.filter(isShown);
  // A property with two accessors is one field.
  const members = shown
    .filter((member) => !ts.isSetAccessorDeclaration(member))
    .map((member) => memberOf(member, checker));
  const types = declarationsOf([...shown, ...events], checker);
  const settings = await resolveConfig(join(root, "package.json"));
  const formatted = (text: string, parser: "typescript" | "json") =>
    format(text, { ...settings, parser });
  return {
    declarations: await formatted(declarations(shown, events, types, checker), "typescript"),
    manifest: await formatted(manifest(docOf(element), members, events), "json"),
  };
}

function programOf(root: string): ts.Program {
  const settings = join(root, "client/tsconfig.json");
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} };
  const parsed = ts.getParsedCommandLineOfConfigFile(settings, {}, host);
  if (!parsed) throw new Error(`${settings} cannot be read`);
  const files = ["embedded-graph.ts", "events.ts"];
  return ts.createProgram(
    files.map((file) => join(root, "client/embed", file)),
    parsed.options,
  );
}

/** True for a member that is for others: public, and with a doc comment that is not `@internal`. */
function isShown(member: ts.ClassElement): boolean {
  const { text, tags } = docOf(member);
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Static;
  if (!member.name || ts.isPrivateIdentifier(member.name)) return false;
  if (ts.getCombinedModifierFlags(member) & hidden) return false;
  return text !== "" && !tags.some(({ name }) => name === "internal");
}

const nameOf = (member: ts.ClassElement | ts.TypeElement): string => member.name?.getText() ?? "";

function memberOf(member: ts.ClassElement, checker: ts.TypeChecker): Member {
  const name = nameOf(member);
  const attribute = attributeOf(member);
  return {
    kind: ts.isMethodDeclaration(member) ? "method" : "field",
    name,
    description: docOf(member).text,
    type: { text: checker.typeToString(checker.getTypeAtLocation(member)) },
    ...(attribute !== null && { attribute }),
  };
}

/** The attribute of a property that `@property` declares; null: it has none. */
function attributeOf(member: ts.ClassElement): string | null {
  if (!ts.isPropertyDeclaration(member)) return null;
  const call = ts.getDecorators(member)?.[0]?.expression;
  if (!call || !ts.isCallExpression(call) || call.expression.getText() !== "property") return null;
  const given = /\battribute: (?:"([\w-]+)"|(false))/.exec(call.getText());
  return given?.[2] ? null : (given?.[1] ?? nameOf(member).toLowerCase());
}

function manifest(
  { text, tags }: Doc,
  members: readonly Member[],
  events: readonly ts.PropertySignature[],
): string {
  const tagged = (tag: string): Described[] =>
    tags
      .filter(({ name }) => name === tag)
      .map(({ text: line }) => {
        const [name = "", description = ""] = line.split(/ [-–] /);
        return { name, ...(description && { description }) };
      });
  const attributes: Attribute[] = [
    ...members.flatMap(({ name, description = "", attribute }) =>
      attribute === undefined ? [] : [{ name: attribute, description, fieldName: name }],
    ),
    { name: "view", description: "All parameters of a link in one query" },
    ...VIEW_ATTRIBUTES.map((name) => ({ name, description: `The parameter ${name} of a link` })),
  ];
  const declaration = {
    kind: "class",
    name: CLASS,
    tagName: TAG,
    customElement: true,
    description: text,
    superclass: { name: "LitElement", package: "lit" },
    attributes,
    members,
    events: events.map((event) => ({
      name: nameOf(event),
      type: { text: `CustomEvent<${event.type?.getText() ?? "unknown"}>` },
      description: docOf(event).text,
    })),
    slots: tagged("slot"),
    cssParts: tagged("csspart"),
    cssProperties: tagged("cssprop"),
  };
  const from = { name: CLASS, module: SCRIPT };
  const exports = [
    { kind: "js", name: CLASS, declaration: from },
    { kind: "custom-element-definition", name: TAG, declaration: from },
  ];
  const module = { kind: "javascript-module", path: SCRIPT, declarations: [declaration], exports };
  const whole = { schemaVersion: "2.1.0", readme: "README.md", modules: [module] };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function declarations(
  members: readonly ts.ClassElement[],
  events: readonly ts.PropertySignature[],
  types: readonly string[],
  checker: ts.TypeChecker,
): string {
  const comment = (node: ts.Node): string => docOf(node).whole;
  return `// Made by \`npm run element-types\` from client/embed/embedded-graph.ts.
${types.join("\n\n")}

export interface EntenteGraphEvents {
${events.map((one) => `${comment(one)}\n${nameOf(one)}: CustomEvent<${one.type?.getText() ?? ""}>;`).join("\n")}
}

/** \`<${TAG}>\`: one view of a graph. */
export interface EntenteGraphElement extends Omit<HTMLElement, "focus"> {
${members.map((one) => `${comment(one)}\n${signature(one, checker)};`).join("\n")}
  addEventListener<K extends keyof EntenteGraphEvents>(
    type: K,
    listener: (event: EntenteGraphEvents[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/** The class of \`<${TAG}>\`. */
export const ${CLASS}: new () => EntenteGraphElement & HTMLElement;

declare global {
  interface HTMLElementTagNameMap {
    "${TAG}": EntenteGraphElement & HTMLElement;
  }
}
`;
}

/** A member as an interface has it. */
function signature(member: ts.ClassElement, checker: ts.TypeChecker): string {
  const name = nameOf(member);
  if (ts.isMethodDeclaration(member)) {
    const given = member.parameters.map((one) => one.getText()).join(", ");
    return `${name}(${given}): ${member.type?.getText() ?? "void"}`;
  }
  if (ts.isGetAccessorDeclaration(member)) return `get ${name}(): ${member.type?.getText() ?? ""}`;
  if (ts.isSetAccessorDeclaration(member))
    return `set ${name}(${member.parameters.map((one) => one.getText()).join(", ")})`;
  const written = ts.isPropertyDeclaration(member) && member.type?.getText();
  return `${name}: ${written || checker.typeToString(checker.getTypeAtLocation(member))}`;
}
