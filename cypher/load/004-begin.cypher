// purpose: notes that a load is under way, so that the next start finishes it if this one dies
// parameters: $pack – id of the pack; $checksum – of its files

MERGE (l:Load {pack: $pack})
SET l.pending = $checksum;
