-- The desk shows what came in last, of all sources together.
create index arrivals_by_seen on arrivals (seen desc, source, entry);
