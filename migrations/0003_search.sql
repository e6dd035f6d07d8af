-- Full text without a second copy of the text, and with the filters of every article as terms of
-- their own: a search in one language or tag is one intersection, however common its words are.
create virtual table article_index using fts5 (title, body, facets, tokenize = 'unicode61', content = '', contentless_delete = 1);

insert into article_index (rowid, title, body, facets)
select t.rowid, t.title, t.body,
  (select group_concat(char(57344) || f.kind || hex(f.value), ' ') from facets f where f.slug = a.slug)
from article_terms t join articles a on a.number = t.rowid;

drop table article_terms;

-- The most frequent first, without a look at all there are.
create index facet_counts_by_count on facet_counts (count desc, kind, value);
