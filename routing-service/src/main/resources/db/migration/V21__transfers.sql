-- Calls on their way from one agent to another. Both are held by the call; the one who has the customer is the call's agent.
alter table call drop constraint call_state_check;
alter table call add constraint call_state_check check (state in ('NEW', 'WAITING', 'OFFERED', 'DIALLING', 'TALKING', 'ON_HOLD',
    'TRANSFERRING', 'CONSULTING', 'WRAPPING_UP', 'COMPLETED', 'ABANDONED', 'DEFERRED', 'NOT_REACHED', 'WITHDRAWN', 'TOMBSTONE')) not valid;
alter table call validate constraint call_state_check;
alter table call add constraint call_passed_on_by_an_agent check (state not in ('TRANSFERRING', 'CONSULTING')
    or (agent_id is not null and reservation_id is not null));
drop index call_live;
create index call_live on call (heard_at)
    where state in ('WAITING', 'OFFERED', 'DIALLING', 'TALKING', 'ON_HOLD', 'TRANSFERRING', 'CONSULTING');
drop index call_one_per_agent;
create unique index call_one_per_agent on call (agent_id)
    where state in ('OFFERED', 'DIALLING', 'TALKING', 'ON_HOLD', 'TRANSFERRING', 'CONSULTING');

alter table reservation drop constraint reservation_status_check;
alter table reservation add constraint reservation_status_check check (status in ('PENDING', 'ACCEPTED', 'HANDED_OVER',
    'REJECTED', 'TIMED_OUT', 'RESCINDED'));

-- What an agent had of a call that was handed on: its record is owed apart from the call's.
create table call_part (
    reservation_id text primary key references reservation (id),
    call_id        text    not null references call (id),
    agent_id       text    not null,
    talk_ms        bigint  not null check (talk_ms >= 0),
    owed           boolean not null,
    body           text    not null
);
create index call_part_by_call on call_part (call_id);
