// purpose: an actor whose kind changed keeps no label of the old one
// parameters: $kind – the old kind; {{kind}} – the same name as a label

MATCH (a:`{{kind}}`)
WHERE a.kind <> $kind
REMOVE a:`{{kind}}`;
