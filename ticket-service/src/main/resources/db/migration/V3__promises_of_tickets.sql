-- How a promise stands, as its service told last; absent of promises that were told of before this was kept. A promise for the
-- same matter that was merged into another lives on in that one, for the ticket of its own call.
alter table made_promise
    add column merged_into   text,
    add column follows_id    text,
    add column owner_id      text,
    add column status        text check (status in ('OPEN', 'KEPT', 'WAIVED', 'BROKEN')),
    add column told_epoch    bigint not null default 0,
    add column told_sequence bigint not null default 0;
create index made_promise_by_merger on made_promise (merged_into) where merged_into is not null;

-- Calls of customers' own that kept a promise; heard of before its ticket, maybe.
create table own_call (
    promise_id   text primary key,
    call_id      text        not null,
    agent_id     text        not null,
    about_matter boolean     not null,
    talked_at    timestamptz not null
);

-- Which call each ticket has taken in: a call may serve several, since promises for one matter become one.
create table heard_call (
    ticket_id text not null references ticket,
    call_id   text not null,
    primary key (ticket_id, call_id)
);
insert into heard_call (ticket_id, call_id)
select ticket_id, call_id from promised_call where ticket_id is not null;
