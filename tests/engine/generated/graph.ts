/** A small graph with what patterns stumble over: loops, parallel relationships, cycles, gaps. */
export const GRAPH = `
CREATE (a:A {id: 1, s: 'x', i: 1, f: 0.5, b: true, l: [1, 2], d: date('2020-02-29')}),
       (b:A:B {id: 2, s: 'y', i: 2, f: 1.25}),
       (c:B {id: 3, s: 'x', b: false, d: date('2023-01-01')}),
       (d:C {id: 4, s: '', i: -1, l: []}),
       (e:A:C {id: 5, s: 'Zz', i: 3, f: 2.0, b: true}),
       (f {id: 6}),
       (g:B:C {id: 7, s: 'yy', i: 2, b: true, l: [2, 3]}),
       (a)-[:R {id: 1, w: 1}]->(b),
       (b)-[:R {id: 2, w: 2}]->(c),
       (c)-[:S {id: 3, w: 3}]->(a),
       (a)-[:S {id: 4}]->(a),
       (d)-[:T {id: 5, w: 3}]->(e),
       (e)-[:R {id: 6, w: 1}]->(d),
       (a)-[:R {id: 7, w: 1}]->(b),
       (g)-[:S {id: 8, s: 'x'}]->(d),
       (c)-[:T {id: 9, w: 2}]->(g)`;

export const LABELS = ["A", "B", "C", "None"];
export const TYPES = ["R", "S", "T", "NONE"];
