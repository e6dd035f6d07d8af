-- How often an entry was handed to the queue. One whose messages are lost again and again, because
-- reading it ends the Worker, is refused at last.
alter table fates add column rounds integer not null default 0;
