import { foldedWords } from "../../../domain/folded-text.ts";
import type { Spot } from "./state-places.ts";

/** Cities to a tenth of a degree: longitude and latitude. */
const CITIES: Readonly<Record<string, Spot>> = {
  abuja: [7.5, 9.1],
  addisAbaba: [38.7, 9.0],
  brussels: [4.4, 50.8],
  cairo: [31.2, 30.0],
  geneva: [6.1, 46.2],
  jakarta: [106.8, -6.2],
  jeddah: [39.2, 21.5],
  london: [-0.1, 51.5],
  minsk: [27.6, 53.9],
  moscow: [37.6, 55.8],
  newYork: [-74.0, 40.7],
  paris: [2.3, 48.9],
  riyadh: [46.7, 24.7],
  strasbourg: [7.8, 48.6],
  theHague: [4.3, 52.1],
  vienna: [16.4, 48.2],
  washington: [-77.0, 38.9],
  beijing: [116.4, 39.9],
};

/**
 * Organizations with the city of their headquarters, as their treaties or their own sites name it,
 * a line each: the city and the names.
 */
const SEATS = `
abuja ECOWAS|Economic Community of West African States
addisAbaba African Union|AU
brussels NATO|North Atlantic Treaty Organization
brussels EU|European Union
cairo Arab League|League of Arab States
geneva WTO|World Trade Organization
geneva WHO|World Health Organization
jakarta ASEAN|Association of Southeast Asian Nations
jeddah OIC|Organisation of Islamic Cooperation
london Commonwealth of Nations
minsk CIS|Commonwealth of Independent States
moscow CSTO|Collective Security Treaty Organization
moscow EAEU|Eurasian Economic Union
newYork UN|United Nations
paris OECD|Organisation for Economic Co-operation and Development
riyadh GCC|Gulf Cooperation Council
strasbourg Council of Europe
theHague ICC|International Criminal Court
theHague ICJ|International Court of Justice
vienna OSCE|Organization for Security and Co-operation in Europe
vienna OPEC|Organization of the Petroleum Exporting Countries
vienna IAEA|International Atomic Energy Agency
washington IMF|International Monetary Fund
washington World Bank
washington OAS|Organization of American States
beijing SCO|Shanghai Cooperation Organisation
`;

const key = (name: string): string => foldedWords(name).join(" ");

const BY_NAME: ReadonlyMap<string, Spot> = new Map(
  SEATS.trim()
    .split("\n")
    .flatMap((line) => {
      const [city = ""] = line.split(" ", 1);
      const names = line.slice(city.length + 1).split("|");
      const spot = CITIES[city];
      return spot ? names.map((name) => [key(name), spot] as const) : [];
    }),
);

/** Returns the seat of an organization by any of its names; null if it is not known. */
export function seatOf(names: readonly string[]): Spot | null {
  for (const name of names) {
    const seat = BY_NAME.get(key(name));
    if (seat) return seat;
  }
  return null;
}
