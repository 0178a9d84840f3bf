import {
  asPreciseAs,
  dateOf,
  dayBefore,
  firstDay,
  unitOf,
  yearIn,
} from "../../domain/dates/calendar.ts";
import { readDate } from "../dates/date.ts";
import { readInForm, readSpan } from "../dates/column-form.ts";
import { endsBefore } from "../../domain/dates/period.ts";
import type { LeftOutList } from "../left-out.ts";
import { columnsFor } from "../mapping/columns-for.ts";
import type { MappedColumn, TableMapping } from "../mapping/mapping.ts";

/** The time of a claim as a pack writes it: both ends included, empty if unknown. */
export interface ClaimTime {
  validFrom: string;
  validTo: string;
  /** True if it began and has not ended. */
  goesOn: boolean;
}

type Placed = MappedColumn & { index: number };
const UNDATED: ClaimTime = { validFrom: "", validTo: "", goesOn: false };

/** Reads the dates of the rows of one table. */
export class TimeReader {
  #since: Placed | undefined;
  #until: Placed | undefined;
  #date: Placed | undefined;
  #parts: Record<"sinceMonth" | "sinceDay" | "untilMonth" | "untilDay", Placed | undefined>;
  #missing: ReadonlySet<string>;
  #goesOn: ReadonlySet<string>;
  #endIncluded: boolean;
  #readSince = new Map<string, string | null | undefined>();
  #readUntil = new Map<string, string | null | undefined>();
  /** Times by the cells of both ends, if no other column is part of them. */
  #times: Map<string, Map<string, ClaimTime>> | null;
  #timesKept = 0;

  constructor(
    mapping: TableMapping,
    private readonly leftOut: LeftOutList,
  ) {
    const first = (role: MappedColumn["role"]) => columnsFor(mapping, role)[0];
    [this.#since, this.#until, this.#date] = [first("since"), first("until"), first("date")];
    this.#parts = {
      sinceMonth: first("sinceMonth"),
      sinceDay: first("sinceDay"),
      untilMonth: first("untilMonth"),
      untilDay: first("untilDay"),
    };
    this.#missing = new Set(mapping.missing);
    this.#goesOn = new Set(mapping.goesOn);
    this.#endIncluded = mapping.endIncluded;
    this.#times = Object.values(this.#parts).some(Boolean) ? null : new Map();
  }

  /** @param line for messages */
  of(cells: readonly string[], line: number): ClaimTime {
    if (this.#since || this.#until) return this.#knownBetween(cells, line);
    if (!this.#date) return UNDATED;
    const text = cells[this.#date.index] ?? "";
    if (this.#date.form === "span") return this.#span(text, line);
    const date = this.#dateIn(this.#date, cells, line, "since");
    return date === undefined || date === ".." ? UNDATED : { ...UNDATED, validFrom: date };
  }

  #span(text: string, line: number): ClaimTime {
    if (text === "" || this.#missing.has(text)) return UNDATED;
    const span = readSpan(text);
    if (!span) {
      const date = readDate(text);
      if (date === undefined) this.leftOut.add("date", `line ${line}`, text);
      return typeof date === "string" && date !== ".." ? { ...UNDATED, validFrom: date } : UNDATED;
    }
    const validFrom = span.first === ".." ? "" : span.first;
    if (span.last === "..") return { validFrom, validTo: "", goesOn: true };
    return { validFrom, validTo: span.last, goesOn: false };
  }

  /** Returns the time of a row; a million rows have few pairs of dates, which need no calendar. */
  #knownBetween(cells: readonly string[], line: number): ClaimTime {
    const since = this.#since ? (cells[this.#since.index] ?? "") : "";
    const until = this.#until ? (cells[this.#until.index] ?? "") : "";
    const known = this.#times?.get(since)?.get(until);
    if (known) return known;
    const time = this.#between(cells, line);
    // A fault is counted for each row that has it.
    if (time !== UNDATED) this.#keep(since, until, time);
    return time;
  }

  #keep(since: string, until: string, time: ClaimTime): void {
    if (!this.#times || this.#timesKept === MOST_KEPT) return;
    this.#timesKept += 1;
    const ofSince = this.#times.get(since) ?? new Map<string, ClaimTime>();
    this.#times.set(since, ofSince.set(until, time));
  }

  #between(cells: readonly string[], line: number): ClaimTime {
    const since = this.#since ? this.#dateIn(this.#since, cells, line, "since") : "";
    const isOpen = this.#until && this.#goesOn.has(cells[this.#until.index] ?? "");
    const end = this.#until && !isOpen ? this.#dateIn(this.#until, cells, line, "until") : "..";
    // An end that cannot be read does not make the relation go on.
    if (since === undefined || end === undefined) return UNDATED;
    const validFrom = since === ".." ? "" : since;
    if (end === ".." || end === "") return { validFrom, validTo: "", goesOn: validFrom !== "" };
    const validTo = this.#endIncluded ? end : lastBefore(end);
    if (validFrom !== "" && endsBefore(validTo, validFrom)) {
      const [from, to] = [this.#since, this.#until].map((c) => (c ? cells[c.index] : ""));
      this.leftOut.add("reversed", `line ${line}`, `${from} to ${to}`);
      return UNDATED;
    }
    return { validFrom, validTo, goesOn: false };
  }

  /** Returns a date, empty if there is none, `..` if it is open, undefined if it is unreadable. */
  #dateIn(
    column: Placed,
    cells: readonly string[],
    line: number,
    end: "since" | "until",
  ): string | undefined {
    const text = cells[column.index] ?? "";
    if (text === "" || this.#missing.has(text)) return "";
    const known = end === "since" ? this.#readSince : this.#readUntil;
    let read = known.get(text);
    if (read === undefined && !known.has(text)) {
      const span = column.form === "span" ? readSpan(text) : undefined;
      if (span) read = end === "since" ? span.first : span.last;
      else read = readInForm(column.form, text) ?? readDate(text);
      if (known.size < MOST_KEPT) known.set(text, read);
    }
    if (read === null) return "";
    if (read === undefined) {
      this.leftOut.add("date", `line ${line}`, text);
      return undefined;
    }
    return read !== ".." && unitOf(read) === "year" ? this.#withParts(read, cells, end) : read;
  }

  #withParts(year: string, cells: readonly string[], end: "since" | "until"): string {
    const monthColumn = this.#parts[`${end}Month`];
    if (!monthColumn) return year;
    const dayColumn = this.#parts[`${end}Day`];
    const month = cells[monthColumn.index] ?? "";
    const day = dayColumn ? (cells[dayColumn.index] ?? "") : "";
    if (!month || !/^\d{1,2}$/.test(month)) return year;
    const whole = day && /^\d{1,2}$/.test(day) ? dateOf(String(yearIn(year)), month, day) : null;
    return whole ?? dateOf(String(yearIn(year)), month) ?? year;
  }
}

/** Distinct dates, and pairs of them, that are remembered. */
const MOST_KEPT = 50_000;

/** Returns the last year, month or day before a date. */
function lastBefore(date: string): string {
  return asPreciseAs(dayBefore(firstDay(date)), date);
}
