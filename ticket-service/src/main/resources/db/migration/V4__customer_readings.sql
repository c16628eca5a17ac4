-- Who read what of which customer, and the ground: the live contact, or a stated reason. Rows are only ever inserted.
create table customer_reading (
    id          bigint generated always as identity primary key,
    at          timestamptz not null,
    by          text        not null,
    what        text        not null,
    target      text        not null,
    customer_id text,
    call_id     text,
    reason      text,
    check (call_id is not null or reason is not null)
);
create index customer_reading_by_target on customer_reading (target, id desc);
create index customer_reading_by_customer on customer_reading (customer_id, id desc);
create index customer_reading_by_person on customer_reading (by, id desc);

insert into customer_reading (at, by, what, target, reason)
select at, by, 'ticket', target, reason from audit_entry where action = 'ticket.read' order by id;

create trigger customer_reading_is_insert_only
    before update or delete or truncate on customer_reading for each statement execute function refuse_change();

-- Who has which customer, as calls tell it; the latest event of a call counts.
create table live_contact (
    call_id     text primary key,
    customer_id text,
    agent_id    text,
    since       timestamptz not null,
    epoch       bigint      not null,
    sequence    bigint      not null
);
create index live_contact_by_agent on live_contact (agent_id, customer_id) where agent_id is not null;
create index live_contact_by_age on live_contact (since);
