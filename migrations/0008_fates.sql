-- Every entry of a followed feed ends in one of four states: stored, the same as an article that is
-- here (which one, by what), refused (why), waiting (until when). Entries that one poll has no room
-- for are noted as well: they wait for the next.
create table fates (
  source text not null,
  -- Names the entry in its feed; see entryKeys in src/follow.
  entry text not null,
  title text not null default '',
  url text,
  -- Milliseconds since 1970, as all moments here: when the entry was first seen.
  seen integer not null,
  state text not null check (state in ('stored', 'same', 'refused', 'waiting')),
  -- Of the stored article, or of the one that says the same.
  slug text,
  same_by text check (same_by in ('address', 'text', 'comparison')),
  -- Why it was refused, what it waits for, or what a stored one lacks; a sentence for people.
  reason text,
  -- When it was handed to the queue last; null: not yet.
  sent integer,
  -- When it is looked at again, at the earliest.
  until integer,
  primary key (source, entry)
) strict, without rowid;

insert into fates (source, entry, title, url, seen, state, slug, same_by, reason, sent)
select source, entry, title, url, seen,
  case state when 'queued' then 'waiting' when 'duplicate' then 'same' when 'failed' then 'refused'
    else state end,
  slug, case state when 'duplicate' then 'address' end, error,
  case state when 'queued' then seen end
from arrivals;

-- The arrivals of before stay as they are, for a Worker of before that is brought back.
create index fates_by_time on fates (source, seen desc, entry);
create index fates_by_url on fates (source, url) where url is not null;
create index fates_waiting on fates (source, sent) where state = 'waiting';

create table fate_counts (
  source text not null,
  state text not null,
  count integer not null,
  primary key (source, state)
) strict, without rowid;

insert into fate_counts (source, state, count)
select source, state, count(*) from fates group by source, state;

create trigger fate_added after insert on fates begin
  insert into fate_counts (source, state, count) values (new.source, new.state, 1)
  on conflict do update set count = count + 1;
end;
create trigger fate_changed after update of state on fates when new.state <> old.state begin
  update fate_counts set count = count - 1 where source = old.source and state = old.state;
  insert into fate_counts (source, state, count) values (new.source, new.state, 1)
  on conflict do update set count = count + 1;
end;
create trigger fate_removed after delete on fates begin
  update fate_counts set count = count - 1 where source = old.source and state = old.state;
end;

-- Further sources that an article came by: it is listed under each (a JSON list of names).
alter table articles add column also_in text not null default '[]';
