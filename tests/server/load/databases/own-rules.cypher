// Foreign constraints and indexes on the product's labels and under its names.
CREATE CONSTRAINT actor_id FOR (a:Actor) REQUIRE a.id IS UNIQUE;
CREATE INDEX entente_actor_name FOR (p:Person) ON (p.nickname);
CREATE INDEX claims_by_predicate FOR (c:Claim) ON (c.predicate);
CREATE FULLTEXT INDEX actor_names FOR (a:Actor) ON EACH [a.name, a.aliases];
CREATE CONSTRAINT relation_MEMBER_OF FOR ()-[r:MEMBER_OF]-() REQUIRE r.id IS UNIQUE;
CREATE (:Actor {id: 'nobody', name: 'Nobody', digest: '0123456789abcdef'})-[:MEMBER_OF {id: 'a', claimIds: ['c001']}]->(:Actor:State {id: 'nowhere'});
CREATE (:Claim {id: 'c001', digest: 'fedcba9876543210', predicate: 'MEMBER_OF'})-[:SUBJECT]->(:Person {ententeId: 'mine', nickname: 'Ann'});
