import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { catalogue } from "../build/messages/catalogue.ts";
import { pseudo } from "../build/messages/pseudo.ts";
import { translateSource, type Translate } from "../build/messages/translate-source.ts";
import { projectRoot } from "../server/root.ts";
import { unwrappedTexts } from "./unwrapped-texts.ts";

const root = projectRoot();
const english: Translate = (text) => text;
const built = (code: string, translate = english) =>
  translateSource(code, "a.ts", translate)?.code ?? null;

describe("translateSource(code, file, translate)", () => {
  it("makes a text a part of its template, in text and in attributes", () => {
    expect(built('html`<a title=${msg("To \\"A\\"")}>${msg("Here & `there`")}</a>`')).toBe(
      'html`<a title="To &quot;A&quot;">Here &amp; \\`there\\`</a>`',
    );
    expect(
      built('html`<a title="${x} ${msg(`of ${n}`)}">${msg(html`<b>${n}</b> of\n  it`)}</a>`'),
    ).toBe('html`<a title="${x} of ${n}"><b>${n}</b> of it</a>`');
  });

  it("leaves the values of properties and listeners expressions", () => {
    expect(built('html`<a .label=${msg("A")} @click=${() => say(msg(`b ${c}`))}></a>`')).toBe(
      'html`<a .label=${"A"} @click=${() => say(`b ${c}`)}></a>`',
    );
  });

  it("takes the call away elsewhere, also in a value of another message", () => {
    expect(built('const a = [msg("A", "verb"), msg(`${msg("b")} c`)];')).toBe(
      'const a = ["A", `${"b"} c`];',
    );
  });

  it("puts values where the translation has them", () => {
    const turned: Translate = () => "{1} `$` ${ {0}";
    expect(built("msg(`${a} and ${b.c}`)", turned)).toBe("`${b.c} \\`$\\` \\${ ${a}`");
  });

  it("gives a plural the forms of the language", () => {
    const forms: Translate = () => ({ one: "# {0}", few: "{0} #", other: "#" });
    expect(built("plural(n, { one: `# of ${a}`, other: `# in ${a}` })", forms)).toBe(
      "plural(n, { one: `# ${a}`, few: `${a} #`, other: `#` })",
    );
  });

  it("leaves a source without messages alone", () => {
    expect(built('html`<a title="b">c</a>`')).toBeNull();
  });

  it("refuses a text that is not written out, with its line", () => {
    expect(() => built("a;\nmsg(text);")).toThrow("a.ts:2: the text of a message");
    expect(() => built("plural(n, forms)")).toThrow("a.ts:1: the text of a message");
    expect(() => built("plural(n, { one: a, other: b })")).toThrow("must be written out");
  });
});

describe("pseudo", () => {
  it("accents and lengthens a text, and leaves values, tags and the number alone", () => {
    expect(pseudo("Go to <b class=x>{0}</b> now.", "", true)).toBe(
      "Ĝö ţö <b class=x>{0}</b> ñöŵ öñé.",
    );
    expect(pseudo({ one: "# claim", other: "# claims" }, "", false)).toEqual({
      one: "# çļåîɱ öñ",
      other: "# çļåîɱš öñé",
    });
  });
});

describe("the catalogue", () => {
  it("is that of the sources; npm run messages writes it again", () => {
    const kept: unknown = JSON.parse(
      readFileSync(join(root, "build", "messages", "en.json"), "utf8"),
    );
    expect(kept).toEqual(catalogue(root));
  });
});

/** Files and folders whose texts do not pass the message functions. */
const EXCEPT = [
  // The element's own translations, which a page of others chooses at run time.
  "client/embed/credit/credit-words.ts",
  "client/embed/words/languages.ts",
];

describe("texts of the client", () => {
  const files = readdirSync(join(root, "client"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
    .map((file) => `client/${file}`);

  it("all pass the message functions", () => {
    const found = files
      .filter((file) => !EXCEPT.some((except) => file.startsWith(except)))
      .flatMap((file) => unwrappedTexts(file, readFileSync(join(root, file), "utf8")));
    expect(found).toEqual([]);
  });

  it("are seen in templates, attributes and properties, and sentences anywhere", () => {
    const code = `html\`<p title="Bb b">aa <code>x y</code> \${html\`<i>cc</i>\`}</p>\`;
      this.textContent = "dd"; say("Ee ee", \`Ff ff \${g}\`); msg(\`G \${"Hh hh"}\`); msg("Ii ii");`;
    expect(unwrappedTexts("a", code)).toEqual([
      "a: Bb b",
      "a: aa",
      "a: cc",
      "a: dd",
      "a: Ee ee",
      "a: Ff ff",
      "a: Hh hh",
    ]);
  });
});
