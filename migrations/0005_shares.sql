-- How much of a day's KV writes each share has used up: a row a share, of the newest day (UTC).
create table kv_writes (
  share text primary key,
  -- Days since 1970.
  day integer not null,
  count integer not null
) strict, without rowid;
