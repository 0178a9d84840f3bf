// States, parties and people with signs, dates in every form, hostile names, mixed types and things that are no actors.
CREATE CONSTRAINT country_iso FOR (c:Country) REQUIRE c.iso3 IS UNIQUE;
CREATE (:Country {iso3: 'FRA', name: 'France', population: 68, aka: ['République française', 'Hexagone']}), (:Country {iso3: 'DEU', name: 'Germany', population: 84}), (:Country {iso3: 'RUS', name: 'Russia', population: '144 million'}), (:Country {iso3: 'XXX'});
CREATE (:Party:Organization {title: 'Greens'}), (:Party:Organization {title: 'Reds'}), (:Politician {fullName: 'Ada Ólafsdóttir'}), (:Politician {fullName: 'Ada Ólafsdóttir'});
CREATE (:`Odd ``label`` "x" \u005Cu0060` {`__proto__`: 'p', `na``me`: 'q', name: '<script>alert(1)</script>'}), (:`Odd ``label`` "x" \u005Cu0060` {name: '__proto__'}), (:`Odd ``label`` "x" \u005Cu0060` {name: 'constructor'});
CREATE (:Comment {text: 'only words'}), (:Comment {text: 'more words'}), (:_Tool {name: 'settings'});
MATCH (a:Country {iso3: 'FRA'}), (b:Country {iso3: 'DEU'}), (c:Country {iso3: 'RUS'}), (x:Country {iso3: 'XXX'}) CREATE (a)-[:ALLY_OF {since: date('1963-01-22'), url: 'https://example.org/elysee'}]->(b), (a)-[:SANCTIONED {start: 2014, end: '2016'}]->(c), (b)-[:SANCTIONED {start: '2022-02'}]->(c), (c)-[:SANCTIONED {start: 'soon'}]->(a), (b)-[:SANCTIONED {start: 2030, end: 2020}]->(a), (c)-[:ATTACKED {date: datetime('2024-02-29T10:00:00Z')}]->(x), (a)-[:ATTACKED {date: localdatetime('1870-07-19T00:00:00')}]->(b), (x)-[:RIVAL_OF]->(x), (a)-[:VOTED_WITH {weight: -8}]->(c), (a)-[:VOTED_WITH {weight: 4}]->(b), (b)-[:VOTED_WITH {weight: 'many'}]->(c), (a)-[:RELATES_TO {kind: 'friendly'}]->(b), (b)-[:RELATES_TO {kind: 'Hostile'}]->(c), (c)-[:RELATES_TO {kind: 'unclear'}]->(x);
MATCH (p:Politician), (q:Party {title: 'Greens'}) CREATE (p)-[:MEMBER_OF {years: [2001, 2005]}]->(q);
MATCH (n:`Odd ``label`` "x" \u005Cu0060` {name: '__proto__'}), (m:`Odd ``label`` "x" \u005Cu0060` {name: 'constructor'}) CREATE (n)-[:`odd ``type`` 'x'` {`__proto__`: 1, `a b`: "it's"}]->(m);
MATCH (c:Comment {text: 'only words'}), (p:Party {title: 'Reds'}) CREATE (c)-[:ABOUT]->(p), (p)-[:HAS]->(c);
CREATE (d:Deal {name: 'Coal deal', signed: date('1951-04-18'), mood: 'good'});
MATCH (d:Deal), (c:Country) WHERE c.iso3 IN ['FRA', 'DEU', 'RUS'] CREATE (c)-[:PARTY]->(d);
