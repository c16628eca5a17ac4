-- One row per ticket. What is searched by is a column; the rest of the aggregate is the body, JSON.
create table ticket (
    id          text primary key,
    call_id     text        not null unique,
    customer_id text,
    type        text        not null,
    status      text        not null,
    owner_id    text        not null,
    incomplete  boolean     not null,
    opened_at   timestamptz not null,
    version     bigint      not null,
    body        text        not null
);
create index ticket_by_time on ticket (opened_at desc, id);
create index ticket_by_owner on ticket (owner_id, opened_at desc);
create index ticket_by_status on ticket (status, opened_at desc);
create index ticket_by_customer on ticket (customer_id, opened_at desc) where customer_id is not null;

create table ticket_comment (
    ticket_id       text        not null references ticket,
    sequence        bigint      not null,
    written_by      text        not null,
    text            text        not null,
    written_at      timestamptz not null,
    idempotency_key text,
    primary key (ticket_id, sequence),
    unique (ticket_id, idempotency_key)
);

-- Promises and the calls that served them may be heard of before their ticket: ticket_id is null until they meet.
create table made_promise (
    id        text primary key,
    call_id   text        not null,
    due_at    timestamptz not null,
    ticket_id text references ticket
);
create index made_promise_by_call on made_promise (call_id);
create index made_promise_by_ticket on made_promise (ticket_id) where ticket_id is not null;

create table promised_call (
    call_id    text primary key,
    promise_id text        not null,
    agent_id   text        not null,
    party      text        not null,
    record     text        not null,
    called_at  timestamptz not null,
    ticket_id  text references ticket
);
create index promised_call_by_promise on promised_call (promise_id);

create table staff_member (
    id   text primary key,
    team text not null
);
create index staff_member_by_team on staff_member (team);

-- Who read personal data and why, and who decided what. Insert-only.
create table audit_entry (
    id     bigint generated always as identity primary key,
    at     timestamptz not null,
    by     text        not null,
    action text        not null,
    target text        not null,
    reason text        not null
);
create index audit_entry_by_target on audit_entry (target, at);

create function ticket_audit_refuses_change() returns trigger language plpgsql as $$
begin
    raise exception '% is insert-only', tg_table_name;
end $$;
create trigger audit_entry_is_insert_only before update or delete or truncate on audit_entry
    for each statement execute function ticket_audit_refuses_change();
