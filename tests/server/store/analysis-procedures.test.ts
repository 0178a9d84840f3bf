import { beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../../engine/engine.ts";
import { addProcedures } from "../../../engine/procedures/table.ts";
import { registry } from "../../../server/language/registry.ts";
import { ANALYSIS } from "../../../server/store/embedded-thread/analysis/analysis-procedures.ts";
import { ask, emptyEngine } from "../../engine/asking.ts";

describe("procedures of the analysis", () => {
  let engine: Engine;
  const rows = (text: string) => ask(engine, text).rows;
  beforeAll(() => {
    addProcedures(ANALYSIS);
    engine = emptyEngine();
    // a and b cooperate, both are against c; once a sided with c, and somebody else's relation does.
    ask(
      engine,
      `CREATE (a:Actor {id: 'a'}), (b:Actor {id: 'b'}), (c:Actor {id: 'c'}), (d:Claim {id: 'd'})
       CREATE (a)-[:ALLY_OF {ententeId: 'ab', id: 'ab', sign: 1, intensity: 0.5, status: 'ongoing', spells: ['2000/..'], validFrom: '2000'}]->(b)
       CREATE (b)-[:RIVAL_OF {ententeId: 'bc', id: 'bc', sign: -1, intensity: 0.4, status: 'occurred', spells: ['2000/..'], validFrom: '2000'}]->(c)
       CREATE (c)-[:RIVAL_OF {ententeId: 'ca', id: 'ca', sign: -1, intensity: 0.3, status: 'occurred', spells: ['2010/..'], validFrom: '2010'}]->(a)
       CREATE (a)-[:ALLY_OF {ententeId: 'ac', id: 'ac', sign: 1, intensity: 0.9, status: 'occurred', spells: ['2000/2010'], validFrom: '2000'}]->(c)
       CREATE (a)-[:ALLY_OF {ententeId: 'x', id: 'x', sign: 1, intensity: 1, status: 'alleged', spells: [], validFrom: null}]->(c)
       CREATE (a)-[:ALLY_OF {id: 'y', sign: 1, intensity: 1, status: 'occurred', spells: ['2000/..']}]->(c)
       CREATE (d)-[:SUBJECT {ententeId: 'z'}]->(a)`,
    );
  });

  it("give the balance of the relations of the pack, by date and rule", () => {
    const balance = (options: string) =>
      rows(
        `CALL entente.balance(${options}) YIELD lower, upper, exact, pairs, balanced, unbalanced`,
      )[0];
    expect(balance("{at: '2015'}")).toEqual([0, 0, true, 3n, 1n, 0n]);
    expect(balance("{at: '2005'}")).toEqual([1, 1, true, 3n, 0n, 1n]);
    expect(balance("{at: '2005', weighted: true}")).toEqual([0.4, 0.4, true, 3n, 0n, 1n]);
    expect(balance("{rule: 'strongest'}")).toEqual([1, 1, true, 3n, 0n, 1n]);
    expect(balance("{rule: 'newest'}")).toEqual([0, 0, true, 3n, 1n, 0n]);
    expect(balance("{at: '1950'}")).toEqual([0, 0, true, 0n, 0n, 0n]);
  });

  it("give the camp of each actor as a node", () => {
    expect(
      rows(
        "CALL entente.camps({rule: 'newest'}) YIELD actor, camp RETURN actor.id, camp ORDER BY actor.id",
      ),
    ).toEqual([
      ["a", 1n],
      ["b", 1n],
      ["c", 2n],
    ]);
    expect(rows("CALL entente.camps({from: '1900', to: '1950'})")).toEqual([]);
  });

  it("give the measures of each actor, those that are asked for", () => {
    const found = rows(
      "CALL entente.measures({at: '2015'}) YIELD actor, degree, frictionDegree, pageRank, pnIndex, community RETURN actor.id, degree, frictionDegree, pageRank > 0, pnIndex > 1, community ORDER BY actor.id",
    );
    expect(found).toEqual([
      ["a", 2n, 1n, true, true, 1n],
      ["b", 2n, 1n, true, true, 1n],
      ["c", 2n, 2n, true, false, null],
    ]);
    const some = rows(
      "CALL entente.measures({measures: ['degree']}) YIELD degree, betweenness RETURN collect(DISTINCT degree), collect(betweenness)",
    );
    expect(some).toEqual([[[2n], []]]);
  });

  it("refuse measures of all shortest paths on what is too large for them", () => {
    const large = emptyEngine();
    ask(
      large,
      `UNWIND range(1, 8000) AS i CREATE (:Actor {id: toString(i)})-[:ALLY_OF {ententeId: toString(i), id: toString(i), sign: 1, intensity: 1, status: 'ongoing', spells: ['2000/..']}]->(:Actor {id: toString(-i)})`,
    );
    const call = (measures: string) =>
      ask(large, `CALL entente.measures({measures: ${measures}}) YIELD actor RETURN count(*)`).rows;
    expect(() => call("['closeness', 'degree']")).toThrow(/closeness would take too long/);
    expect(call("['degree', 'coreNumber']")).toEqual([[16_000n]]);
  });

  it("say what they expected of an option", () => {
    for (const [options, expected] of [
      ["{measures: 'degree'}", /a list of some of degree, /],
      ["{measures: ['size']}", /a list of some of degree, /],
      ["{measures: []}", /a list of some of degree, /],
      ["{rule: 'net'}", /among at, from, measures, to, found rule/],
    ] as const)
      expect(() => rows(`CALL entente.measures(${options})`)).toThrow(expected);
    for (const [options, expected] of [
      ["{camps: 7}", /2 to 6/],
      ["{rule: 'oldest'}", /net, newest, strongest/],
      ["{weighted: 1}", /true or false/],
      ["{at: 'May'}", /2024-02-22/],
      ["{at: '2020', to: '2021'}", /at, or from and to/],
      ["{speed: 1}", /found speed/],
      ["[1]", /as a map/],
    ] as const)
      expect(() => rows(`CALL entente.balance(${options})`)).toThrow(expected);
  });

  it("are listed, and described for the editor, with the same arguments and columns", () => {
    const listed = rows("SHOW PROCEDURES YIELD name WHERE name STARTS WITH 'entente.' RETURN name");
    expect(listed).toEqual(ANALYSIS.map(({ name }) => [name]));
    for (const { name, args, columns } of ANALYSIS) {
      const described = registry.procedures.find((each) => each.name === name);
      expect(described?.argumentDescription.map((arg) => arg.name)).toEqual(
        args.map((arg) => arg.name),
      );
      expect(described?.returnDescription.map((column) => column.name)).toEqual(columns);
    }
  });
});
