import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { translatePage } from "./page-texts.ts";
import { pseudo } from "./pseudo.ts";
import { translateSource, type Translate } from "./translate-source.ts";

interface Locale {
  direction: "ltr" | "rtl";
  translate: Translate;
}

/** The languages that the client can be built in; the last two are for tests alone. */
const LOCALES: Readonly<Record<string, Locale>> = {
  en: { direction: "ltr", translate: (text) => text },
  "en-XA": { direction: "ltr", translate: pseudo },
  "ar-XB": { direction: "rtl", translate: pseudo },
};

const LOCALE_FILE = fileURLToPath(new URL("../../domain/locale.ts", import.meta.url));
const LANGUAGE = /<html lang="en">/;

/**
 * Puts the texts of a language into the client: each call of a message function is replaced by its
 * text when the client is built, so that English costs nothing at run time and no build has a
 * catalogue.
 *
 * @param name the locale; that of `ENTENTE_LOCALE` unless another is given, and English if there is none
 * @throws Error if the client cannot be built in this locale
 */
export function messages(name = process.env["ENTENTE_LOCALE"] || "en"): Plugin {
  const locale = LOCALES[name];
  if (!locale)
    throw new Error(
      `ENTENTE_LOCALE is “${name}”, expected one of ${Object.keys(LOCALES).join(", ")}`,
    );
  const { direction, translate } = locale;
  return {
    name: "messages",
    enforce: "pre",
    transform(code, id) {
      if (id === LOCALE_FILE && name !== "en")
        return {
          code: code.replace('"en"', `"${name}"`).replace(/= "ltr"/, `= "${direction}"`),
          map: null,
        };
      return id.endsWith(".ts") ? translateSource(code, id, translate) : null;
    },
    transformIndexHtml: {
      order: "pre",
      handler: (page) =>
        translatePage(page, translate).replace(
          LANGUAGE,
          `<html lang="${name}"${direction === "rtl" ? ' dir="rtl"' : ""}>`,
        ),
    },
  };
}
