-- What the norms have seen of a call; only calls about which one has had something to say have a row.
create table supervision (
    call_id   text primary key references call (id),
    body      text    not null,
    attention boolean not null
) with (fillfactor = 70);
-- What shift leaders are to look after now.
create index supervision_attention on supervision (call_id) where attention;

alter table call add column supervised boolean not null default false;
