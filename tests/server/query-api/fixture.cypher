CREATE (ann:Person {name: 'Ann', age: 41}), (bob:Person {name: 'Bob', age: 25}), (cid:Person {name: 'Cid', age: 35}),
       (rome:City {name: 'Rome', population: 2.8}),
       (ann)-[:KNOWS {since: 2001}]->(bob), (bob)-[:KNOWS {since: 2010}]->(cid), (ann)-[:KNOWS]->(cid),
       (ann)-[:LIVES_IN]->(rome),
       (:Everything {date: date('2020-01-02'), time: time('10:11:12+01:00'), localtime: localtime('10:11'),
         datetime: datetime('2020-01-01T00:00:00[Europe/Paris]'), localdatetime: localdatetime('2020-01-01T00:00:00.5'),
         duration: duration('P1Y2M3DT4S'), point: point({longitude: 44.5, latitude: 40.2}), list: [1, 2], float: 1.0, text: 'é'})
