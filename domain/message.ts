import { LOCALE } from "./locale.ts";
import { numberText } from "./number-text.ts";

/**
 * A text that people read: a string, a template literal, or an html template for a sentence with
 * elements in it. Returns it unchanged; the build of another locale puts the translation here, and
 * every build takes the call away. The text must be written out in the call, not passed in a
 * variable.
 *
 * @param about what a translator has to know, such as "verb"; texts that differ in it are translated
 *   apart
 */
export function msg(text: string, about?: string): string;
export function msg<Template extends object>(template: Template, about?: string): Template;
export function msg(text: unknown): unknown {
  return text;
}

/** The forms of a text by number. The first `#` in them becomes the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

let rules: Intl.PluralRules | undefined;

/**
 * The form of a text that fits a number: `plural(2, { one: "# claim", other: "# claims" })` is
 * "2 claims". The forms must be written out in the call; a translation may have more of them.
 */
export function plural(n: number, forms: PluralForms): string {
  rules ??= new Intl.PluralRules(LOCALE);
  return (forms[rules.select(n)] ?? forms.other).replace("#", () => numberText(n));
}
