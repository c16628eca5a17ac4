-- Numbers of callers who were answered while the centre was out of order: called back on recovery, oldest first, urgent ahead.
create table captured_number (
    id          text        primary key,
    customer_id text,
    number      text,
    captured_at timestamptz not null,
    urgent      boolean     not null default false,
    status      text        not null check (status in ('WAITING', 'RELEASED', 'REFUSED')),
    promise_id  text,
    refusal     text
);
create index captured_number_waiting on captured_number (urgent desc, captured_at, id) where status = 'WAITING';
create index captured_number_customer on captured_number (customer_id) where status = 'WAITING';

create table outage_recovery (
    id     int     primary key check (id = 1),
    paused boolean not null
);
insert into outage_recovery (id, paused) values (1, false);
