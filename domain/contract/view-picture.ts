import { z } from "zod";
import { STATUSES } from "../status.ts";
import { PERIOD_PATTERN } from "../dates/period-pattern.ts";

const SIZE = "a whole number of px";
const size = (min: number, max: number, fallback: number) =>
  z
    .string({ error: `${SIZE} from ${min} to ${max}` })
    .regex(/^\d{1,5}$/, { error: `${SIZE} from ${min} to ${max}` })
    .transform(Number)
    .refine((n) => n >= min && n <= max, { error: `${SIZE} from ${min} to ${max}` })
    .default(fallback)
    .meta({ override: { type: "integer", minimum: min, maximum: max, default: fallback } });

const SCALE = "1, 2 or 3";
const text = (description: string) =>
  z.string({ error: "one value" }).optional().meta({ description });

const either = (fallback: "true" | "false") =>
  z.enum(["true", "false"], { error: "true or false" }).default(fallback);

const DPI = "a whole number of dots per inch from 36 to 1200";

/** Maximum pixels of a picture, as many as 4096 × 4096: 64 MB while a PNG is painted. */
export const MOST_PIXELS = 2 ** 24;

/** Parameters of the picture itself; the others are those of the view's link. */
export const pictureShape = {
  width: size(160, 4096, 1200).meta({ description: "px" }),
  height: size(120, 4096, 750).meta({
    description: "px; increased if the texts would leave too little space for the map",
  }),
  title: z
    .string({ error: "one value" })
    .max(200, { error: "text of at most 200 characters" })
    .optional()
    .meta({
      description: "Title above the map; empty for none. By default the subject of the view",
    }),
  legend: either("true").meta({
    description:
      "Whether date, legend and sources are drawn around the map; if not, one line has the minimum: date, number of sources, licence and address",
  }),
  transparent: either("false").meta({ description: "Leaves out the background behind the map" }),
};

export const pngShape = {
  ...pictureShape,
  scale: z
    .enum(["1", "2", "3"], { error: SCALE })
    .default("1")
    .meta({
      description: `px of the file for one of the picture; width × height × scale × scale is at most ${MOST_PIXELS}`,
    }),
  dpi: z
    .string({ error: DPI })
    .regex(/^\d{2,4}$/, { error: DPI })
    .transform(Number)
    .refine((n) => n >= 36 && n <= 1200, { error: DPI })
    .optional()
    .meta({
      description:
        "Dots per inch that the file states for printing (pHYs), independent of its size in px; 96 × scale by default",
      override: { type: "integer", minimum: 36, maximum: 1200 },
    }),
};

/** The most common parameters of a view's link, for the description of the API. */
export const viewShape = {
  at: text("As of a year, month or day: 2024, 2024-03 or 2024-03-02"),
  from: text("First year, month or day of a window"),
  to: text("Last year, month or day of the window"),
  before: text("Earlier of two dates to compare"),
  after: text("Later of the two dates"),
  sign: text("1 cooperation, -1 friction, 0 neutral or mixed; separated by commas"),
  status: text("Separated by commas"),
  kind: text("Separated by commas"),
  predicate: text("Separated by commas"),
  source: text("Separated by commas"),
  focus: text("Restricts the graph to this actor's surroundings"),
  hops: text("Maximum distance: 1, 2 or 3 relations"),
  selection: text("The highlighted actor, pair such as armenia:russia, or relation"),
  layout: text("Name of the layout"),
  camera: text("Position and distance of the camera, such as 0.5:0.5:1"),
  theme: text("light or dark"),
  panel: text(
    "The panel beside the map, as in the hash of the page: actor/armenia, pair/armenia/russia or source/d2",
  ),
};

const DAY_PATTERN = PERIOD_PATTERN.replace(/\$$/, "?$");

const strictly = (name: keyof typeof viewShape, pattern: string) =>
  viewShape[name].meta({ ...viewShape[name].meta(), pattern });

/** The same for pictures, which reject invalid values; a page ignores them. */
export const pictureViewShape = {
  ...viewShape,
  at: strictly("at", DAY_PATTERN),
  from: strictly("from", DAY_PATTERN),
  to: strictly("to", DAY_PATTERN),
  before: strictly("before", DAY_PATTERN),
  after: strictly("after", DAY_PATTERN),
  hops: strictly("hops", "^[123]?$"),
  sign: strictly("sign", "^(?:(?:-1|0|1)(?:,(?:-1|0|1))*)?$"),
  status: strictly("status", `^(?:(?:${STATUSES.join("|")})(?:,(?:${STATUSES.join("|")}))*)?$`),
  theme: strictly("theme", "^(?:light|dark)?$"),
};
