// purpose: takes out a constraint of a relationship type that the version without marks made
// parameters: {{predicate}} – the predicate as a type

DROP CONSTRAINT `relation_{{predicate}}` IF EXISTS;
