import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readFile, readText } from "../../import/read-file.ts";
import { isRefusal } from "../../import/refusal.ts";
import { bytesOf } from "./told.ts";

const said = async (reading: Promise<unknown>): Promise<string> => {
  const error = await reading.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(isRefusal(error)).toBe(true);
  return (error as Error).message;
};

describe("readFile(bytes): refusals", () => {
  it.each([["json/empty.json", "The JSON file holds no actors and relations. Save it as GEXF"]])(
    "refuses %s and says what would work",
    async (name, start) => {
      expect(await said(readFile(bytesOf(name)))).toContain(start);
    },
  );

  it.each([
    ["", "The file is empty."],
    [" \n\ufeff", "The file is empty."],
    ["<!doctype html><p>Not found", "This is a web page, not a file with a graph."],
    ["<!-- by hand --><html>", "This is a web page, not a file with a graph."],
    ["<html><body><table><tr><td>from</td></tr></table>", "This is a web page with a table,"],
    ["<kml xmlns='x'/>", "it begins with <kml>, not <gexf> or <graphml>."],
    ["<?xml version='1.0'?>", "looks like XML, but it has no elements."],
    [
      "// by hand\nstrict digraph g { a -> }",
      "looks like DOT, but it is not: the fault is in line 2.",
    ],
    ['Creator "x"\nVersion 1\ngraph\n[', "The brackets of the GML file do not match in line 4."],
    ["dl n = 3 format=edgelist1", "in the format UCINET DL"],
    ['{\n"nodes": [1\n2]}', "looks like JSON, but it is not: the fault is in line 3."],
    ['{"nodes": [', "looks like JSON, but it is not: it ends too early or has a fault."],
    ['{"a": 1}', "The JSON holds no list of nodes or edges."],
    ["@prefix ex: <http://example.org/> .\nex:a ex:knows ex:b .", "These are statements in RDF"],
    ["PREFIX ex: <http://example.org/>\nex:a ex:b ex:c .", "These are statements in RDF"],
    ["<http://e.org/a> <http://e.org/b> <http://e.org/c> .", "These are statements in RDF"],
    ["<gexf/>", "The GEXF file holds no actors and relations."],
  ])("refuses %j", async (text, sentence) => {
    expect(await said(readText(text))).toContain(sentence);
  });

  it.each([
    ["PK\u0003\u0004", "This zip file is damaged"],
    ["PK\u0005\u0006", "The zip file is empty."],
    ["\u0089PNG\r\n", "This is a picture (PNG)."],
    ["%PDF-1.7", "This is a PDF."],
    ["SQLite format 3\u0000", "This is a SQLite database."],
    ["a\u0000\u0001\u0002\u0003\u0004b\u0007", "The file is not a text"],
  ])("refuses what begins with %j", async (bytes, sentence) => {
    expect(await said(readFile(Buffer.from(`${bytes}rest of it`, "latin1")))).toContain(sentence);
  });

  it("asks for a compressed file to be unpacked", async () => {
    expect(await said(readFile(gzipSync("source,target")))).toContain("Unpack it first.");
  });

  it("refuses JSON nested deeper than anything is", async () => {
    const deep = '{"nodes":'.concat("[".repeat(200_000), "]".repeat(200_000), "}");
    expect(await said(readText(deep))).toMatch(/holds no actors|too deeply nested/);
  });
});
