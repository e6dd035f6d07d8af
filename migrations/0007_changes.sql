-- When each part of the library last changed, for Last-Modified: the whole library, every language
-- range, tag and source, every article, and every group of translations. Rows stay when the last
-- article of their kind goes, because its going is a change too.
create table changes (
  kind text not null check (kind in ('library', 'language', 'tag', 'source', 'article', 'key')),
  value text not null,
  -- Milliseconds since 1970.
  moment integer not null,
  primary key (kind, value)
) strict, without rowid;

-- Nobody knows when what is here already changed last; it was not after this.
insert into changes (kind, value, moment)
select kind, value, cast(unixepoch('subsec') * 1000 as integer) from (
  select kind, value from facets
  union select 'article', slug from articles
  union select 'key', key from articles
  union select 'library', '' from articles
);

-- Revisions are taken from the clock, so that none is used again after an older state of the
-- database was restored: what was cached under a number would be taken for current.
drop trigger article_added;
drop trigger article_changed;
drop trigger article_removed;
create trigger article_added after insert on articles begin
  update revisions set number = max(number + 1, cast(unixepoch('subsec') * 1000 as integer))
  where name = 'library';
end;
create trigger article_changed after update of hash on articles begin
  update revisions set number = max(number + 1, cast(unixepoch('subsec') * 1000 as integer))
  where name = 'library';
end;
create trigger article_removed after delete on articles begin
  update revisions set number = max(number + 1, cast(unixepoch('subsec') * 1000 as integer))
  where name = 'library';
end;

-- The last entries of a source are shown with what became of each.
alter table arrivals add column title text not null default '';
alter table arrivals add column url text;
create index arrivals_by_time on arrivals (source, seen desc, entry);
-- Messages that are lost are found among those that are waited for.
create index arrivals_waiting on arrivals (source, seen) where state = 'queued';

-- How many entries of each source are in each state, counted as they change.
create table arrival_counts (
  source text not null,
  state text not null,
  count integer not null,
  primary key (source, state)
) strict, without rowid;
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
