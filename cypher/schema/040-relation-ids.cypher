// purpose: an id names one relation of its predicate, whoever loads at the same time
// parameters: {{predicate}} – the predicate as a type

CREATE CONSTRAINT `relation_{{predicate}}` IF NOT EXISTS FOR ()-[r:`{{predicate}}`]-() REQUIRE r.id IS UNIQUE;
