// purpose: an id names one relation of its predicate
// variant: the embedded store has one writer, and its engine takes no constraints on relationships
