import { msg } from "../../domain/message.ts";
import { EMBED_CONTROLS, readControls } from "../../domain/embed-controls.ts";
import { SCROLLS, type Scroll } from "./scroll-guard.ts";
import { isLocale } from "./words/locale.ts";

const CREDITINGS = ["full", "line"] as const;
export type Crediting = (typeof CREDITINGS)[number];

const SWITCHES = ["interactive", "static"];
const SWITCH = /^(true|false|)$/;

/** The attributes of an element that take a few values only. */
export interface ChoiceAttributes {
  controls: string;
  scrolling: Scroll;
  locale: string;
  crediting: Crediting;
  getAttribute: (name: string) => string | null;
}

/** Returns the attributes of an element that are not valid, a sentence each. */
export function attributeFaults(element: ChoiceAttributes): string[] {
  const { controls, scrolling, locale, crediting } = element;
  const faults: string[] = [];
  const add = (name: string, found: string, expected: string) =>
    faults.push(msg(`${name}: found “${found}”, expected ${expected}.`));
  for (const unknown of readControls(controls).unknown)
    add(
      "controls",
      unknown,
      msg(`${EMBED_CONTROLS.slice(0, -1).join(", ")} or ${EMBED_CONTROLS.at(-1)}`),
    );
  if (!SCROLLS.includes(scrolling)) add("scroll", scrolling, SCROLLS.join(", "));
  if (locale !== "" && !isLocale(locale))
    add("locale", locale, msg("a language such as en or fr-CH"));
  if (!CREDITINGS.includes(crediting)) add("credit", crediting, CREDITINGS.join(" or "));
  for (const name of SWITCHES) {
    const value = element.getAttribute(name);
    if (value !== null && !SWITCH.test(value)) add(name, value, msg("true or false"));
  }
  return faults;
}
