// Foreign relationships of the product's types, several with the same id.
CREATE (a:Person {id: 'armenia'}), (b:Organization:State {id: 'csto'}), (a)-[:MEMBER_OF {id: 'armenia.member-of.csto'}]->(b), (a)-[:MEMBER_OF {id: 'armenia.member-of.csto'}]->(b), (a)-[:ALLY_OF]->(b), (a)-[:SUBJECT]->(b), (b)-[:STATED_IN {paragraph: 1}]->(a);
CREATE (:Predicate {id: 'MEMBER_OF'}), (:Predicate {id: 'MEMBER_OF'}), (:Load), (), (:State {kind: 'State'});
