-- An Analysis that is made anew for a new version of the program says nothing new to readers: only
-- a new hash is a change.
drop trigger article_changed;
create trigger article_changed after update of hash on articles begin
  update revisions set number = number + 1 where name = 'library';
end;
