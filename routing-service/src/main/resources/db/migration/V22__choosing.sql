-- What strategies, and customers, know of an agent and a call.
alter table agent add column talked_today_ms bigint not null default 0;
alter table call add column wishes text;
