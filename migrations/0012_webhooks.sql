-- What became of the last events that were to be told to WEBHOOK_URL.
create table webhook_deliveries (
  id text primary key,
  type text not null,
  -- Of the article that it is about.
  subject text not null,
  -- Milliseconds since 1970, of the last try.
  moment integer not null,
  tries integer not null,
  state text not null check (state in ('waiting', 'delivered', 'failed')),
  -- What the other side answered, or why it did not.
  answer text
) strict, without rowid;
create index webhook_deliveries_by_moment on webhook_deliveries (moment desc, id);
