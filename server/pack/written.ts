import { isDate, yearText } from "../../domain/dates/calendar.ts";
import { unguarded } from "../../domain/formula-guard.ts";
import { readDate } from "../../import/dates/date.ts";
import { readNumber } from "../../import/sign.ts";

/*
 * Brings cells as spreadsheets write them into the form of a pack. A cell that cannot be brought
 * there stays as it is, so that the report quotes what the file says.
 */

const INVISIBLE = /[\u200b-\u200f\u2060\ufeff]/g;

/** Removes blanks around a cell, invisible characters, and a spreadsheet's guard before a formula. */
function plainCell(text: string): string {
  return unguarded(text.replace(/^\s+|\s+$/g, ""));
}

/** Removes what cannot be seen, which no id has. */
function plainId(text: string): string {
  return text.replace(INVISIBLE, "").trim();
}

/** Writes a date in ISO 8601: years of fewer digits, 20240131, 31.1.2024, or with a time of day. */
function plainDate(text: string): string {
  if (text === "" || isDate(text)) return text;
  if (/^-?[1-9]\d{0,2}$/.test(text)) return yearText(Number(text));
  if (/^\d+([.,]\d+)?$/.test(text) && text.length !== 8) return text;
  const read = readDate(text);
  return typeof read === "string" && read !== ".." ? read : text;
}

/** Writes a number without a plus sign, with a point and a plain minus: +1, "0,8", −1. */
function plainNumber(text: string): string {
  const number = readNumber(text);
  return number === null ? text : String(number);
}

/** Writes a flag as true or false: TRUE, yes and 1; empty is false. */
function plainFlag(text: string): string {
  if (/^(true|yes|y|1|wahr|vrai)$/i.test(text)) return "true";
  return /^(|false|no|n|0|falsch|faux)$/i.test(text) ? "false" : text;
}

const DATES = ["validFrom", "validTo", "published", "publishedInferred"];
const NUMBERS = ["sign", "intensity", "defaultSign", "typicalIntensity"];
const FLAGS = ["titleInferred", "background", "symmetric"];
const IDS = ["id", "subject", "predicate", "object", "source", "assertedBy"];

/** Returns the function that brings the cells of a column into the form of a pack. */
export function plainOf(column: string): (text: string) => string {
  const form = formOf(column);
  return (text) => form(plainCell(text));
}

function formOf(column: string): (text: string) => string {
  if (DATES.includes(column)) return plainDate;
  if (NUMBERS.includes(column)) return plainNumber;
  if (FLAGS.includes(column)) return plainFlag;
  return IDS.includes(column) ? plainId : (text) => text;
}
