import type { Claim, Pack } from "../../../server/pack/pack.ts";

/** Claims of the same ten actors, in every pack. */
const CORE = 60;

/**
 * Returns a pack of `size` claims: around `core-0` the same small neighbourhood whatever the size,
 * and for the rest claims between pairs of actors far away, older than those.
 */
export function grownPack(size: number): Pack {
  const core = Array.from({ length: CORE }, (_, i) => {
    const subject = i % 10;
    return claim(
      i,
      `core-${subject}`,
      `core-${(subject + 1 + (i % 3)) % 10}`,
      `2024-0${1 + (i % 9)}`,
    );
  });
  const far = Array.from({ length: size - CORE }, (_, i) => {
    const pair = 2 * Math.floor(i / 10);
    const day = `${1950 + (i % 70)}-${twoDigits(1 + (i % 12))}-${twoDigits(1 + (i % 28))}`;
    return claim(CORE + i, `far-${pair}`, `far-${pair + 1}`, day);
  });
  const claims = [...core, ...far];
  const actors = new Set(claims.flatMap(({ subject, object }) => [subject, object]));
  return {
    id: "grown",
    title: `${size} claims`,
    summary: "",
    licence: "CC0 1.0",
    view: { kinds: ["State"], statuses: ["occurred"], cardActors: ["core-0"] },
    actors: [...actors].map((id) => ({
      ...{ id, name: id, kind: "State", aliases: [], country: "", qid: "", summary: "" },
    })),
    sources: Array.from({ length: Math.ceil(size / 100) }, (_, i) => source(`d${i}`)),
    predicates: ["MET_WITH", "ACCUSED", "JOINED"].map((id, i) => ({
      ...{ id, label: id.toLowerCase(), family: "events", subjectKinds: [], objectKinds: [] },
      ...{
        defaultSign: (i - 1) as -1 | 0 | 1,
        symmetric: false,
        typicalIntensity: 0.5,
        meaning: "",
      },
    })),
    claims,
    checksum: `grown-${size}`,
  };
}

function claim(at: number, subject: string, object: string, validFrom: string): Claim {
  return {
    ...{ id: `c${at}`, subject, object, validFrom, validTo: "", dateBasis: "", note: "" },
    predicate: ["MET_WITH", "ACCUSED", "JOINED"][at % 3] ?? "",
    sign: ((at % 3) - 1) as -1 | 0 | 1,
    intensity: (1 + (at % 9)) / 10,
    precision: validFrom.length > 7 ? "day" : "month",
    status: "occurred",
    ...{ assertedBy: `d${Math.floor(at / 100)}`, source: `d${Math.floor(at / 100)}` },
    ...{ paragraph: 1, alsoParagraphs: [], about: [], corroborates: [], contradicts: [] },
    ...{ instrument: "", summary: `${at < CORE ? "Nearby" : "Elsewhere"}, statement ${at}` },
  };
}

const source = (id: string): Pack["sources"][number] => ({
  ...{ id, title: id, titleInferred: false, publisher: "", published: "", publishedInferred: "" },
  ...{ inferenceNote: "", url: "", language: "en", paragraphCount: 40, background: false },
});

const twoDigits = (number: number): string => String(number).padStart(2, "0");
