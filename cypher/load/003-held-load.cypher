// purpose: which packs were loaded, and whether a load is unfinished
// columns: pack, checksum, pending, scripts

MATCH (l:Load) RETURN l.pack AS pack, l.checksum AS checksum, l.pending AS pending, l.scripts AS scripts;
