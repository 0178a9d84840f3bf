import type { TimeText } from "./spell.ts";

const GROUP = /([[\](])([^[\]()]*)([[\])])/g;

/**
 * Parses the interval notation of GEXF 1.3 and Gephi: `<[2009-03-01, 2009-03-10]; [2009-04-01,
 * 2009-04-10)>` are intervals, whose ends are excluded by an outward bracket. Timestamps are one
 * list, `<[2011, 2012, 2013]>`.
 *
 * @param timestamps true if a list holds timestamps; otherwise two values in brackets are an
 *   interval
 */
export function intervalsIn(text: string, timestamps: boolean): TimeText[] {
  const groups = [...text.matchAll(GROUP)];
  if (groups.length === 0) return moments(text.replace(/[<>]/g, ""));
  return groups.flatMap(([, open = "", inner = "", close = ""]) => {
    const [start, end, ...more] = inner.split(",").map((part) => part.trim());
    if (timestamps || end === undefined || more.length > 0) return moments(inner);
    return [{ start, end, startOpen: open !== "[", endOpen: close !== "]" }];
  });
}

function moments(list: string): TimeText[] {
  return list
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((moment) => ({ start: moment, end: moment }));
}
