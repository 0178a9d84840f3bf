// purpose: what was loaded, whether a load is unfinished, and who holds the lease on loading or held it last
// columns: pack, checksum, pending, scripts, history, generation, holder

MATCH (l:Load {ententeId: 'load'})
RETURN l.pack AS pack, l.checksum AS checksum, l.pending AS pending, l.scripts AS scripts,
       l.history AS history, l.generation AS generation, l.holder AS holder;
