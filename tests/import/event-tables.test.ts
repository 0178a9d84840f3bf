import { describe, expect, it } from "vitest";
import { importText } from "./in-memory.ts";

/** A table of a row, and of another that ended in 2000 if it has a column for that. */
function table(cells: Readonly<Record<string, string>>, delimiter: string): string {
  const names = Object.keys(cells);
  const other = names.map((name) => (/end.?y/.test(name) ? "2000" : cells[name]));
  const rows = [names, Object.values(cells), other];
  return `${rows.map((row) => row.join(delimiter)).join("\n")}\n`;
}

describe("tables of well-known data sets, without a question", () => {
  it.each<[string, Record<string, string>, string]>([
    [
      "ICEWS",
      {
        "Event ID": "1",
        "Event Date": "2018-10-01",
        "Source Name": "Vladimir Putin",
        "Source Sectors": "Government",
        "Source Country": "Russian Federation",
        "Event Text": "Make statement",
        "CAMEO Code": "046",
        Intensity: "7.0",
        "Target Name": "Armenia",
        "Sentence Number": "4",
        Publisher: "TASS",
      },
      "vladimir-putin CONSULTED_WITH armenia 1 0.7 2018-10-01/ occurred",
    ],
    [
      "POLECAT",
      {
        "Event ID": "1",
        "Event Date": "2023-05-02",
        "Event Type": "ACCUSE",
        "Actor Name": "Azerbaijan",
        "Recipient Name": "Armenia",
        Headline: "They accuse",
      },
      "azerbaijan DISAPPROVED_OF armenia -1 0.2 2023-05-02/ occurred",
    ],
    [
      "ACLED",
      {
        event_id_cnty: "ARM1",
        event_date: "13 September 2022",
        event_type: "Battles",
        sub_event_type: "Armed clash",
        actor1: "Military Forces of Azerbaijan (2003-)",
        actor2: "Military Forces of Armenia (2018-)",
        source: "Caucasian Knot",
        notes: "Shots were fired.",
      },
      "military-forces-of-azerbaijan-2003 FOUGHT military-forces-of-armenia-2018 -1 1 2022-09-13/ occurred",
    ],
    [
      "disputes of the Correlates of War",
      {
        disno: "4182",
        statea: "373",
        stateb: "371",
        strtday: "27",
        strtmnth: "9",
        strtyr: "2020",
        endday: "-9",
        endmnth: "11",
        endyear: "2020",
        hihost: "5",
      },
      "azerbaijan AT_WAR_WITH armenia -1 1 2020-09-27/2020-11 occurred",
    ],
    [
      "alliances of the Correlates of War",
      {
        version4id: "1",
        ccode1: "371",
        state_name1: "Armenia",
        ccode2: "365",
        state_name2: "Russia",
        dyad_st_year: "1997",
        dyad_end_year: "",
        defense: "1",
        neutrality: "0",
      },
      "armenia DEFENSE_PACT_WITH russia 1 0.9 1997/ ongoing",
    ],
    [
      "ATOP",
      {
        atopid: "4955",
        mem1: "371",
        mem2: "365",
        defense: "1",
        offense: "0",
        begyr: "1992",
        endyr: "0",
      },
      "armenia DEFENSE_PACT_WITH russia 1 0.9 1992/ ongoing",
    ],
  ])("reads %s", async (_name, cells, claim) => {
    for (const delimiter of [",", "\t"]) {
      const { claims, questions } = await importText(table(cells, delimiter));
      expect(questions).toEqual([]);
      expect(claims[0]).toBe(claim);
    }
  });

  it.each([58, 61])("reads GDELT's files of %i columns, which have no header", async (width) => {
    const event = (id: number) => {
      const cells = Array.from({ length: width }, () => "");
      cells.splice(0, 3, String(id), "20230919", "202309");
      cells.splice(5, 2, "AZEGOV", "AZERBAIJAN");
      cells.splice(15, 2, "ARM", "ARMENIA");
      cells.splice(25, 6, "1", "190", "190", "19", "4", "-10.0");
      cells[width - 1] = `https://news.example/${id}`;
      return cells.join("\t");
    };
    const { claims, rows, questions } = await importText(`${event(1)}\n${event(2)}\n`);
    expect(questions).toEqual([]);
    expect(claims[0]).toBe("azerbaijan FOUGHT armenia -1 1 2023-09-19/ occurred");
    expect(rows("sources.csv")).toHaveLength(2);
  });
});
