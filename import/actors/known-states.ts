import { foldedWords } from "../../domain/folded-text.ts";
import type { CodeSystem } from "./code-systems.ts";
import { ORGANIZATIONS_TABLE, STATES_TABLE } from "./states-table.ts";

/** A state or an international organization of the shipped list. */
export interface KnownActor {
  name: string;
  kind: "State" | "Organization";
  /** ISO 3166-1 alpha-2, or empty. */
  country: string;
  /** Wikidata item, or empty. */
  qid: string;
  aliases: readonly string[];
}

/** Languages whose names of states are known. */
const LANGUAGES = {
  en: () => import("i18n-iso-countries/langs/en.json", { with: { type: "json" } }),
  fr: () => import("i18n-iso-countries/langs/fr.json", { with: { type: "json" } }),
  de: () => import("i18n-iso-countries/langs/de.json", { with: { type: "json" } }),
  es: () => import("i18n-iso-countries/langs/es.json", { with: { type: "json" } }),
  it: () => import("i18n-iso-countries/langs/it.json", { with: { type: "json" } }),
  pt: () => import("i18n-iso-countries/langs/pt.json", { with: { type: "json" } }),
  ru: () => import("i18n-iso-countries/langs/ru.json", { with: { type: "json" } }),
  uk: () => import("i18n-iso-countries/langs/uk.json", { with: { type: "json" } }),
  pl: () => import("i18n-iso-countries/langs/pl.json", { with: { type: "json" } }),
  tr: () => import("i18n-iso-countries/langs/tr.json", { with: { type: "json" } }),
  hy: () => import("i18n-iso-countries/langs/hy.json", { with: { type: "json" } }),
  az: () => import("i18n-iso-countries/langs/az.json", { with: { type: "json" } }),
  ka: () => import("i18n-iso-countries/langs/ka.json", { with: { type: "json" } }),
  fa: () => import("i18n-iso-countries/langs/fa.json", { with: { type: "json" } }),
  ar: () => import("i18n-iso-countries/langs/ar.json", { with: { type: "json" } }),
  zh: () => import("i18n-iso-countries/langs/zh.json", { with: { type: "json" } }),
  ja: () => import("i18n-iso-countries/langs/ja.json", { with: { type: "json" } }),
  ko: () => import("i18n-iso-countries/langs/ko.json", { with: { type: "json" } }),
} as const;

/** Common names that neither list has, by ISO code. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  TR: ["Türkiye", "Turkiye"],
  US: ["USA", "U.S.", "United States of America"],
  GB: ["UK", "Great Britain", "Britain"],
  RU: ["Russian Federation"],
  CZ: ["Czechia"],
  MK: ["Macedonia"],
  MM: ["Burma"],
  SZ: ["Swaziland"],
  CI: ["Côte d'Ivoire"],
  CD: ["DR Congo", "Zaire"],
  CG: ["Congo"],
  AE: ["UAE"],
  KR: ["Republic of Korea"],
  KP: ["DPRK"],
  VN: ["Viet Nam"],
  FM: ["Federated States of Micronesia"],
  CV: ["Cabo Verde"],
  TL: ["Timor-Leste"],
};

const ISO3: Promise<Record<string, string>> = import("i18n-iso-countries/codes.json", {
  with: { type: "json" },
}).then(({ default: codes }) =>
  Object.fromEntries(codes.map(([two = "", three = ""]) => [two, three])),
);

/** The shipped states and organizations, by name and by code. */
export class KnownActors {
  #byName = new Map<string, KnownActor>();
  #byItem = new Map<string, KnownActor>();
  #byCode: Record<Exclude<CodeSystem, "name">, Map<string, KnownActor>> = {
    cowNumber: new Map(),
    cowAbbreviation: new Map(),
    iso2: new Map(),
    iso3: new Map(),
  };

  /** Loads the list with the names of all languages. */
  static async load(): Promise<KnownActors> {
    const list = new KnownActors();
    const languages = await Promise.all(Object.values(LANGUAGES).map((load) => load()));
    const names = languages.map(
      ({ default: { countries } }) => countries as Record<string, string | string[]>,
    );
    const iso3 = await ISO3;
    for (const line of STATES_TABLE.trim().split("\n")) {
      const [number = "", abbreviation = "", iso = "", qid = "", ...words] = line.split(" ");
      const country = iso === "-" ? "" : iso;
      const aliases = country === "" ? [] : names.flatMap((one) => one[country] ?? []);
      const name = words.join(" ");
      const others = OTHER_NAMES[country] ?? [];
      const all = [...new Set([...others, ...aliases])].filter((alias) => alias !== name);
      const state = { name, kind: "State", country, qid: known(qid), aliases: all } as const;
      list.#add(state);
      list.#addCodes(state, { number, abbreviation, iso, iso3: iso3[iso] ?? "" });
    }
    for (const line of ORGANIZATIONS_TABLE.trim().split("\n")) {
      const end = line.indexOf(" ");
      const [name = "", ...aliases] = line.slice(end + 1).split("|");
      const qid = known(line.slice(0, end));
      list.#add({ name, kind: "Organization", country: "", qid, aliases });
    }
    return list;
  }

  /**
   * Returns the actor with exactly this name, but for case and accents, in any language,
   * or with this item of Wikidata.
   */
  named(name: string): KnownActor | null {
    const item = /^(?:https?:\/\/www\.wikidata\.org\/entity\/)?(Q[1-9]\d*)$/.exec(name)?.[1];
    if (item !== undefined) return this.#byItem.get(item) ?? null;
    return this.#byName.get(foldedName(name)) ?? null;
  }

  /** Returns the state with a code. */
  coded(code: string, system: CodeSystem): KnownActor | null {
    if (system === "name") return this.named(code);
    const plain = system === "cowNumber" ? code.replace(/^0+|\.0+$/g, "") : code.toUpperCase();
    return this.#byCode[system].get(plain) ?? null;
  }

  /** Every name with its actor. */
  get names(): ReadonlyMap<string, KnownActor> {
    return this.#byName;
  }

  #add(actor: KnownActor): void {
    if (actor.qid !== "") this.#byItem.set(actor.qid, actor);
    for (const name of [actor.name, ...actor.aliases]) {
      const folded = foldedName(name);
      // The name of one state can be another's in a second language: the first keeps it.
      if (folded !== "" && !this.#byName.has(folded)) this.#byName.set(folded, actor);
    }
  }

  #addCodes(
    state: KnownActor,
    code: { number: string; abbreviation: string; iso: string; iso3: string },
  ): void {
    const pairs = [
      [this.#byCode.cowNumber, code.number],
      [this.#byCode.cowAbbreviation, code.abbreviation],
      [this.#byCode.iso2, code.iso],
      [this.#byCode.iso3, code.iso3],
    ] as const;
    for (const [map, text] of pairs) if (known(text) !== "") map.set(text, state);
  }
}

const known = (text: string): string => (text === "-" ? "" : text);

/** Reduces a name to what must be equal in two spellings of it. */
export function foldedName(name: string): string {
  return foldedWords(name.replace(/[\u200b-\u200f\u2060\ufeff]/g, "").replaceAll("&", " and "))
    .filter((word) => word !== "the")
    .map((word) => (word === "st" ? "saint" : word))
    .join(" ");
}
