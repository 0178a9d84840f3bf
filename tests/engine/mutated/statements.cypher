// Statements of the openCypher TCK (https://github.com/opencypher/openCypher),
// Copyright Neo4j Sweden AB, under the Apache License 2.0.

CALL test.doNothing()
;
MATCH (n)
CALL test.doNothing()
RETURN n.name AS `name`
;
CALL test.my.proc('Dobby') YIELD out
RETURN out
;
CALL test.my.proc(1)
RETURN out
;
CALL test.my.proc(42)
;
CALL test.my.proc(null) YIELD out
RETURN out
;
CALL test.my.proc('Stefan', 1) YIELD *
RETURN city, country_code
;
CREATE (:Label)
;
CREATE ({created: true})
;
CREATE (n {id: 12, name: null})
RETURN n.id AS id, n.name AS p
;
CREATE (n:Foo)-[:T1]->(),
       (n:Bar)-[:T2]->()
;
CREATE (n:Foo)
CREATE (n {})-[:OWNS]->(:Dog)
;
MATCH ()
CREATE ()
WITH *
MATCH ()
CREATE ()
;
MATCH (n)
WITH n AS a
CREATE (a)-[:T]->()
RETURN a
;
MATCH (n)
WITH n AS a
CREATE (a)-[:T]->()
WITH a AS x
CREATE (x)-[:T]->()
RETURN x
;
CREATE (a)
WITH a
MERGE (x)
MERGE (y)
MERGE (x)-[:T]->(y)
CREATE (b)
CREATE (a)<-[:T]-(b)
;
CREATE (:A)<-[:R]-(:B)<-[:R]-(:C)
;
CREATE ()-[:R1]->()<-[:R2]-()-[:R3]->()
;
MATCH (n)
DELETE n
;
OPTIONAL MATCH (n)
DELETE n
;
MATCH (n)
DELETE n:Person
;
CREATE (u:User)
CREATE (u)-[:FRIEND]->()
CREATE (u)-[:FRIEND]->()
CREATE (u)-[:FRIEND]->()
CREATE (u)-[:FRIEND]->()
;
MATCH (u:User)
WITH {key: u} AS nodes
DELETE nodes.key
;
MATCH (:User)-[r]->(:User)
WITH {key: {key: collect(r)}} AS rels
DELETE rels.key.key[0]
;
CREATE (:A {id: 0})<-[:ADMIN]-(:B {id: 1})-[:ADMIN]->(:C {id: 2, a: 'A'})
;
CREATE (), ({name: 'Bar'}), (:Bar)
;
CREATE ({name: 'Someone'})<-[:X]-()-[:X]->({name: 'Andres'})
;
CREATE (a:A {name: 'A'}),
  (b:B {name: 'B'}),
  (c:C {name: 'C'}),
  (a)-[:KNOWS]->(b),
  (a)-[:HATES]->(c)
;
MATCH (a)-[r]->(b)
WHERE r.name = $param
RETURN b
;
MATCH (n)-[r]->(x)
WHERE type(r) = 'KNOWS' OR type(r) = 'HATES'
RETURN r
;
MATCH (n)
MATCH r = (n)-[*]->()
WHERE r.name = 'apa'
RETURN r
;
CREATE (:A {id: 1}),
       (:A {id: 2}),
       (:B {id: 2}),
       (:B {id: 3})
;
CREATE (root:Root {name: 'x'}),
       (child1:TextNode {var: 'text'}),
       (child2:IntNode {var: 0})
CREATE (root)-[:T]->(child1),
       (root)-[:T]->(child2)
;
MATCH (:Root {name: 'x'})-->(i)
WHERE i.var > 'te' OR i.var IS NOT NULL
RETURN i
;
MATCH (a:A:B)
RETURN a
;
MATCH (n), (m)
RETURN n.num AS n, m.num AS m
;
CREATE (:A)-[:LOOP]->(:B)
;
MATCH ()-[rel:KNOWS]->(x)
RETURN x
;
MATCH (a)-->(b:Foo)
RETURN b
;
MATCH (a)-[:T|:T]->(b)
RETURN b
;
MATCH (a)-->(b), (b)-->(b)
RETURN b
;
CREATE (:A)-[:T1]->(l:Looper),
       (l)-[:LOOP]->(l),
       (l)-[:T2]->(:B)
;
MATCH (a)-[:A]->()-[:B]->(a)
RETURN a.name
;
CREATE (a {name: 'A'}), (b {name: 'B'}), (c {name: 'C'}),
       (x1 {name: 'x1'}), (x2 {name: 'x2'})
CREATE (a)-[:KNOWS]->(x1),
       (a)-[:KNOWS]->(x2),
       (b)-[:KNOWS]->(x1),
       (b)-[:KNOWS]->(x2),
       (c)-[:KNOWS]->(x1),
       (c)-[:KNOWS]->(x2)
;
CREATE (a {name: 'A'}), (b {name: 'B'}),
       (c {name: 'C'})
CREATE (a)-[:KNOWS]->(b)
;
CREATE (:A)-[:T]->(:B)
;
CREATE (:X:Y)-[:T]->()
;
MATCH (a)-[r]->()-[r]->(a)
RETURN r
;
MATCH (a:A)
MATCH (a)-[:LIKES*..]->(c)
RETURN c.name
;
MATCH (a:A)
MATCH (a)-[:LIKES*0..2]->(c)
RETURN c.name
;
MATCH (a:A)
MATCH (a)-[:LIKES*2..2]->(c)
RETURN c.name
;
MATCH (a:A)
MATCH (a)-[:LIKES*..1]->(c)
RETURN c.name
;
MATCH (a:A)
MATCH (a)-[:LIKES*2..]->(c)
RETURN c.name
;
MATCH (a:A)
MATCH (a)-[:LIKES]->()-[:LIKES*1]->(c)
RETURN c.name
;
MATCH (a:A)
MATCH (a)-[:LIKES]->()-[:LIKES*3]->(c)
RETURN c.name
;
MATCH (a:A)
MATCH (a)-[:LIKES]->()<-[:LIKES*3]->(c)
RETURN c.name
;
MATCH (n)
OPTIONAL MATCH (n)-[:NOT_EXIST]->(x)
RETURN n, x
;
MATCH ()-[r]->()
WITH r
  LIMIT 1
OPTIONAL MATCH (a2)-[r]->(b2)
RETURN a2, r, b2
;
MATCH (a:A), (c:C)
OPTIONAL MATCH (a)-->(b)-->(c)
RETURN b
;
MATCH (a)-[r {name: 'r1'}]-(b)
OPTIONAL MATCH (b)-[r2]-(c)
WHERE r <> r2
RETURN a, b, c
;
CREATE (a:A), (b:B)
;
MATCH (a {name: 'A'}), (x)
WHERE x.name IN ['B', 'C']
OPTIONAL MATCH p = (a)-->(x)
RETURN x, p
;
MATCH (a:A), (b:B)
OPTIONAL MATCH p = (a)-[*]->(b)
RETURN p
;
MATCH (a:X)
OPTIONAL MATCH (a)-->(b:Y)
RETURN b
;
OPTIONAL MATCH (a:NotThere)
WITH a
MATCH (b:B)
WITH a, b
OPTIONAL MATCH (b)-[r:NOR_THIS]->(a)
RETURN a, b, r
;
CREATE (a:Player), (b:Team)
CREATE (a)-[:PLAYS_FOR]->(b)
;
CREATE (a:A)-[:REL {num: 1}]->(b:B)-[:REL {num: 2}]->(e:End)
;
CREATE (s:Start)-[:REL {num: 1}]->(b:B)-[:REL {num: 2}]->(c:C)
;
CREATE (a:A), (b:B), (c:C)
CREATE (a)-[:Y]->(b),
       (b)-[:Y]->(c)
;
MATCH (a {name: 'A'}), (x)
WHERE x.name IN ['B', 'C']
OPTIONAL MATCH p = (a)-[r*]->(x)
RETURN r, x, p
;
CREATE (:TheLabel)
;
MATCH ()
MERGE (a:L)
  ON MATCH SET a:M1
  ON CREATE SET a:M2
;
CREATE (:A {name: 'A'}), (:B {name: 'B'})
;
MATCH (a {name: 'A'}), (b {name: 'B'})
MERGE (a)-[r:TYPE]->(b)
  ON CREATE SET r = a
;
CREATE (:L {num: 42})
;
CREATE (a), (b), (a)-[:X {num: 42}]->(b)
;
OPTIONAL MATCH (a:DoesNotExist)
REMOVE a.num
RETURN a
;
MATCH (n)
REMOVE n.num
RETURN sum(size(keys(n))) AS totalNumberOfProps
;
CREATE (:N {name: 'a', num: 42})
CREATE (:N {name: 'a', num: 42})
CREATE (:N {name: 'a', num: 42})
CREATE (:N {name: 'a', num: 42})
CREATE (:N {name: 'a', num: 42})
;
MATCH (n:N)
REMOVE n.name
WITH n
WHERE n.num % 2 = 0
RETURN n.num AS num
;
MATCH (n:N)
REMOVE n:N
RETURN n
SKIP 1
;
CREATE (:N {num: 1})
CREATE (:N {num: 2})
CREATE (:N {num: 3})
CREATE (:N {num: 4})
CREATE (:N {num: 5})
;
CREATE ()-[r:R {num: 42}]->()
;
MATCH ()-[r:R]->()
REMOVE r.name
RETURN r.num AS num
SKIP 2 LIMIT 2
;
MATCH ()-[r:R]->()
REMOVE r.name
RETURN sum(r.num) AS sum
;
MATCH (n)
RETURN n.num AS prop
ORDER BY n.num DESC
;
MATCH (a)
RETURN DISTINCT a
  ORDER BY a.name
;
CREATE ({name: 'nisse'})
;
MATCH (n)
RETURN DISTINCT n.id AS id
  ORDER BY id DESC
;
CREATE (a:A), (b:B), (c:C), (d:D), (e:E), (f:F)
CREATE (a)-[:R]->(b)
CREATE (c)-[:R]->(d)
CREATE (d)-[:R]->(e)
CREATE (e)-[:R]->(f)
;
MATCH (n)
RETURN n.num1
  ORDER BY max(n.num2)
;
MATCH (person)
RETURN avg(person.age) AS avgAge
ORDER BY $age + avg(person.age) - 1000
;
MATCH (me: Person)--(you: Person)
RETURN me.age + you.age, count(*) AS cnt
ORDER BY me.age + you.age + count(*)
;
MATCH (n)
RETURN n
  LIMIT 0
;
UNWIND range(1, 3) AS i
CREATE ({nr: i})
;
CREATE (a:A), (n1 {num: 1}), (n2 {num: 2}),
       (m1), (m2)
CREATE (a)-[:T]->(n1),
       (n1)-[:T]->(m1),
       (a)-[:T]->(n2),
       (n2)-[:T]->(m2)
;
MATCH (p:Person)
RETURN p.name AS name
LIMIT $_limit
;
MATCH (n)
RETURN n
  LIMIT 1.7
;
MATCH (a)
RETURN a.id IS NOT NULL AS a, a IS NOT NULL AS b
;
CREATE ({list: ['A', 'B']}), ({list: ['A', 'B']})
;
MATCH (n)
RETURN count(DISTINCT {name: [[n.list, n.list], [n.list, n.list]]}) AS count
;
CREATE (:Start)-[:T]->()
;
MATCH (n:A)
WHERE n.name = 'Andres'
SET n.name = 'Michael'
RETURN n
;
MATCH ()-[r:REL]->()
SET (r).name = 'neo4j'
RETURN r
;
OPTIONAL MATCH (a:DoesNotExist)
SET a.num = 42
RETURN a
;
MATCH (n)
SET n:Foo
RETURN n
;
MATCH (n)
SET n :Foo :Bar
RETURN labels(n)
;
CREATE (:X {name: 'A', name2: 'B'})
;
MATCH (n:X {name: 'A'})
SET n += {name: null}
RETURN n
;
UNWIND [2, 1, 2, 3] AS x
RETURN x
UNION
UNWIND [3, 4] AS x
RETURN x
;
RETURN 1 AS a
UNION ALL
RETURN 2 AS a
UNION
RETURN 3 AS a
;
UNWIND [1, 3, 2] AS ints
WITH ints
  ORDER BY ints DESC
  LIMIT 2
RETURN ints
;
UNWIND ['.*', '', ' ', 'one'] AS strings
WITH strings
  ORDER BY strings DESC
  LIMIT 2
RETURN strings
;
UNWIND [date({year: 1910, month: 5, day: 6}),
        date({year: 1980, month: 12, day: 24}),
        date({year: 1984, month: 10, day: 12}),
        date({year: 1985, month: 5, day: 6}),
        date({year: 1980, month: 10, day: 24}),
        date({year: 1984, month: 10, day: 11})] AS dates
WITH dates
  ORDER BY dates DESC
  LIMIT 2
RETURN dates
;
UNWIND [time({hour: 10, minute: 35, timezone: '-08:00'}),
        time({hour: 12, minute: 31, second: 14, nanosecond: 645876123, timezone: '+01:00'}),
        time({hour: 12, minute: 31, second: 14, nanosecond: 645876124, timezone: '+01:00'}),
        time({hour: 12, minute: 35, second: 15, timezone: '+05:00'}),
        time({hour: 12, minute: 30, second: 14, nanosecond: 645876123, timezone: '+01:01'})] AS times
WITH times
  ORDER BY times DESC
  LIMIT 3
RETURN times
;
CREATE (:A {bool: true}),
       (:B {bool: false}),
       (:C {bool: false}),
       (:D {bool: true}),
       (:E {bool: false})
;
CREATE (:A {list: [2, -2]}),
       (:B {list: [1, 2]}),
       (:C {list: [300, 0]}),
       (:D {list: [1, -20]}),
       (:E {list: [2, -2, 100]})
;
CREATE (:A {datetime: localdatetime({year: 1984, month: 10, day: 11, hour: 12, minute: 30, second: 14, nanosecond: 12})}),
       (:B {datetime: localdatetime({year: 1984, month: 10, day: 11, hour: 12, minute: 31, second: 14, nanosecond: 645876123})}),
       (:C {datetime: localdatetime({year: 1, month: 1, day: 1, hour: 1, minute: 1, second: 1, nanosecond: 1})}),
       (:D {datetime: localdatetime({year: 9999, month: 9, day: 9, hour: 9, minute: 59, second: 59, nanosecond: 999999999})}),
       (:E {datetime: localdatetime({year: 1980, month: 12, day: 11, hour: 12, minute: 31, second: 14})})
;
CREATE ({num: 3, text: 'a'}),
       ({num: 3, text: 'b'}),
       ({num: 1, text: 'a'}),
       ({num: 1, text: 'b'}),
       ({num: 2, text: 'a'}),
       ({num: 2, text: 'b'}),
       ({num: 4, text: 'a'}),
       ({num: 4, text: 'b'})
;
MATCH ()-[r1]->(x)
WITH x, sum(r1.num) AS c
  ORDER BY c SKIP 1
RETURN x, c
;
MATCH (a)
WITH a.count AS count
  ORDER BY a.count
  SKIP 10
  LIMIT 10
RETURN count
;
MATCH (advertiser)-[:ADV_HAS_PRODUCT]->(out)-[:AP_HAS_VALUE]->(red)<-[:AA_HAS_VALUE]-(a)
WITH a, advertiser, red, out
WHERE advertiser.id = $1
  AND a.id = $2
  AND red.name = 'red'
  AND out.name = 'product1'
RETURN out.name
;
CREATE (a {name: 'A'}),
       (b {name: 'B'})
CREATE (a)-[:REL]->(),
       (a)-[:REL]->(),
       (a)-[:REL]->(),
       (b)-[:REL]->()
;
CREATE (:A)-[:REL]->(:B)
CREATE (:X)
;
MATCH p = (a)
WITH p
RETURN p
;
MATCH (a)-[r]->(b:X)
WITH a, r, b
MATCH (a)-[r]->(b)
RETURN r AS rel
  ORDER BY rel.id
;
MATCH (a:A)-[r:REL]->(b:B)
WITH a AS b, b AS tmp, r AS r
WITH b AS a, r
LIMIT 1
MATCH (a)-[r]->(b)
RETURN a, r, b
;
UNWIND [1, 2, 0, null, -1] AS x
RETURN min(x)
;
UNWIND [1, 2.0, 5, null, 3.2, 0.1] AS x
RETURN min(x)
;
UNWIND [[1], [2], [2, 1]] AS x
RETURN min(x)
;
MATCH (n)
RETURN percentileDisc(n.price, $percentile) AS p
;
MATCH (n)
RETURN percentileDisc(n.price, $param)
;
MATCH (a)
RETURN count(DISTINCT a.name)
;
UNWIND [true, false] AS a
UNWIND [true, false] AS b
UNWIND [true, false] AS c
RETURN a, b, c, (a OR (b OR c)) = ((a OR b) OR c) AS result
;
CREATE ({name: 'a'})
;
WITH collect([0.5, 0]) AS numbers
UNWIND numbers AS arr
WITH arr[0] AS expected
MATCH (n) WHERE toInteger(n.id) = expected
RETURN n
;
CREATE (:TheLabel {id: 4611686018427387905})
;
MATCH (p:TheLabel)
WHERE p.id = 4611686018427387900
RETURN p.id
;
RETURN null <> null AS value
;
MATCH (n)
WHERE 1 < n.num <= 3
RETURN n.num
;
MATCH (n)
WHERE 'a' < n.name < 'c'
RETURN n.name
;
CREATE ({num: 3})
;
CREATE (a:A {prop: 1})-[:R]->(b:B {prop: 1}), 
       (a)-[:R]->(:C {prop: 2}), 
       (a)-[:R]->(:D {prop: 3})
;
MATCH (n) WHERE exists {
  (n)-[:NA]->()
}
RETURN n
;
MATCH (n) WHERE exists {
  MATCH (m) WHERE exists {
    MATCH (l) WHERE (l)<-[:R]-(n)-[:R]->(m) RETURN true
  }
  RETURN true
}
RETURN n
;
MATCH (a)
OPTIONAL MATCH (a)-[r:NOT_THERE]->()
RETURN type(r), type(null)
;
CREATE ({existing: 42, missing: null})
;
MATCH (n)
WITH [123, n] AS list
RETURN (list[1]).missing, (list[1]).missingToo, (list[1]).existing
;
OPTIONAL MATCH ()-[r]->()
RETURN r.missing
;
CREATE ({name: 'Andres', surname: 'Lopez'}),
       ({otherName: 'Andres', otherSurname: 'Lopez'})
;
CREATE ()-[:KNOWS]->()
;
RETURN [1, 2, 3][0] AS value
;
WITH $expr AS expr, $idx AS idx
RETURN expr[toInteger(idx)] AS value
;
WITH [1, 2, 3, 4, 5] AS list
RETURN list[1..3] AS r
;
WITH [1, 2, 3] AS list
RETURN list[0..0] AS r
;
WITH [1, 2, 3] AS list
RETURN list[$from..$to] AS r
;
MATCH (n:TheLabel)
SET n.numbers = [1, 2, 3]
RETURN size(n.numbers)
;
CREATE (a:X {num: 42}), (:X {num: 43})
CREATE (a)-[:T]->()
;
CREATE (x:X),
  (x)-[:T]->(),
  (x)-[:T]->(),
  (x)-[:T]->(),
  (x)-[:OTHER]->()
;
RETURN TRUE AS literal
;
RETURN NULL AS literal
;
RETURN 0x0 AS literal
;
RETURN -0x8000000000000000 AS literal
;
RETURN 0x AS literal
;
RETURN -0x8000000000000001 AS literal
;
RETURN .3405892687 AS literal
;
RETURN .0 AS literal
;
RETURN -.00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001 AS literal
;
RETURN 1e-5 AS literal
;
RETURN -1E9 AS literal
;
RETURN -.1E-5 AS literal
;
RETURN [] AS literal
;
RETURN [-0x162CD4F6] AS literal
;
RETURN [[]] AS literal
;
RETURN [{}] AS literal
;
WITH {existing: 42, notMissing: null} AS m
RETURN m.missing, m.notMissing, m.existing
;
RETURN keys($param) AS k
;
MATCH (a)
WHERE a.id = 1337
RETURN a.version + 5
;
MATCH (n)
RETURN n.missing IS NULL,
       n.exists IS NULL
;
CREATE (a:X {prop: 42}), (:X)
;
MATCH p = (a:Start)-[:REL*2..2]->(b)
RETURN relationships(p)
;
MATCH (n) WHERE (n)-[]->() RETURN n
;
MATCH (n) WHERE (n)-[:REL1]-() RETURN n
;
MATCH (n) WHERE (n)<-[:REL1*]-() RETURN n
;
MATCH (n), (m) WHERE (n)-[:REL1|REL2|REL3|REL4]-(m) RETURN n, m
;
MATCH (n), (m) WHERE (n)-[:REL1*]-(m) RETURN n, m
;
MATCH (n) WHERE (n)-[:REL1]-() OR (n)-[:REL2]-() RETURN n
;
RETURN true OR true XOR true AS a,
       true OR (true XOR true) AS b,
       (true OR true) XOR true AS c
;
RETURN NOT false OR true AS a,
       (NOT false) OR true AS b,
       NOT (false OR true) AS c
;
RETURN NOT false IS NULL AS a,
       NOT (false IS NULL) AS b,
       (NOT false) IS NULL AS c
;
RETURN false AND true IN [true, false] AS a,
       false AND (true IN [true, false]) AS b,
       (false AND true) IN [true, false] AS c
;
UNWIND [true, false, null] AS a
UNWIND [true, false, null] AS b
WITH collect((NOT a AND b) = ((NOT a) AND b)) AS eq,
     collect((NOT a AND b) <> (NOT (a AND b))) AS neq
RETURN all(x IN eq WHERE x) AND any(x IN neq WHERE x) AS result
;
RETURN [[1], [2, 3], [4, 5]] + [5, [6, 7], [8, 9], 10][2] AS a,
       [[1], [2, 3], [4, 5]] + ([5, [6, 7], [8, 9], 10][2]) AS b,
       ([[1], [2, 3], [4, 5]] + [5, [6, 7], [8, 9], 10])[2] AS c
;
RETURN none(x IN [] WHERE true) AS a, none(x IN [] WHERE false) AS b, none(x IN [] WHERE x) AS c
;
RETURN none(x IN [1, null, true, 4.5, 'abc', false] WHERE false) AS result
;
RETURN single(x IN [] WHERE true) AS a, single(x IN [] WHERE false) AS b, single(x IN [] WHERE x) AS c
;
RETURN single(x IN [1, null, true, 4.5, 'abc', false] WHERE true) AS result
;
MATCH p = (:SRelationships)-[*0..4]->(x)
WITH tail(relationships(p)) AS relationships, COUNT(*) AS c
RETURN relationships, all(x IN relationships WHERE x.name = 'a') AS result
;
CREATE (:TheLabel {name: 'ABCDEF'}), (:TheLabel {name: 'AB'}),
       (:TheLabel {name: 'abcdef'}), (:TheLabel {name: 'ab'}),
       (:TheLabel {name: ''}), (:TheLabel)
;
MATCH (a)
WHERE a.name STARTS WITH 'ABCDEF'
RETURN a
;
MATCH (a)
WHERE a.name STARTS WITH ' '
RETURN a.name AS name
;
WITH [1, 3.14, true, [], {}, null] AS operands
UNWIND operands AS op1
UNWIND operands AS op2
WITH op1 STARTS WITH op2 AS v
RETURN v, count(*)
;
MATCH (n)
RETURN n.dates
;
WITH localdatetime({year: 1984, month: 10, day: 11, hour: 12, minute: 31, second: 14, nanosecond: 645876123}) AS d
RETURN toString(d) AS ts, localdatetime(toString(d)) = d AS b
;
WITH localtime({hour: 12, minute: 31, second: 14, nanosecond: 1}) AS x
MATCH (d:Duration)
RETURN x + d.dur AS sum, x - d.dur AS diff
;
MATCH (dur:Duration1), (dur2: Duration2)
RETURN dur.date + dur2.date AS sum, dur.date - dur2.date AS diff
;
UNWIND ['true', 'false'] AS s
RETURN toBoolean(s) AS b
;
WITH [3.4, 3, '5'] AS numbers
RETURN [n IN numbers | toFloat(n)] AS float_numbers
;
MATCH ()--()
RETURN count(*)
;
MATCH (n)-[r]-(n)
RETURN count(r)
;
MATCH (:A)-->()--()
RETURN count(*)
