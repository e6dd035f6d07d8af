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

-- Its triggers and indexes go with it.
drop table arrivals;
alter table fates rename to arrivals;

create index arrivals_by_time on arrivals (source, seen desc, entry);
create index arrivals_by_url on arrivals (source, url) where url is not null;
create index arrivals_waiting on arrivals (source, sent) where state = 'waiting';

delete from arrival_counts;
insert into arrival_counts (source, state, count)
select source, state, count(*) from arrivals group by source, state;

create trigger arrival_added after insert on arrivals begin
  insert into arrival_counts (source, state, count) values (new.source, new.state, 1)
  on conflict do update set count = count + 1;
end;
create trigger arrival_changed after update of state on arrivals when new.state <> old.state begin
  update arrival_counts set count = count - 1 where source = old.source and state = old.state;
  insert into arrival_counts (source, state, count) values (new.source, new.state, 1)
  on conflict do update set count = count + 1;
end;
create trigger arrival_removed after delete on arrivals begin
  update arrival_counts set count = count - 1 where source = old.source and state = old.state;
end;

-- Further sources that an article came by: it is listed under each (a JSON list of names).
alter table articles add column also_in text not null default '[]';

-- Signatures have other bands now; those of before propose nothing any more.
delete from signatures;
