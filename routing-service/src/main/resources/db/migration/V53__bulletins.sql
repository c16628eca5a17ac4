-- What callers of an area hear before anybody is rung for them (ANS-13), and calls that are told something first.
create table bulletin (
    id          text        primary key,
    state       text        not null check (state in ('PROPOSED', 'APPROVED', 'WITHDRAWN')),
    valid_until timestamptz not null,
    changed_at  timestamptz not null,
    body        text        not null
);
create index bulletin_approved on bulletin (valid_until) where state = 'APPROVED';
create index bulletin_latest on bulletin (changed_at);

alter table call drop constraint call_state_check;
alter table call add constraint call_state_check check (state in ('NEW', 'LISTENING', 'NOTING', 'WAITING', 'OFFERED', 'DIALLING',
    'TALKING', 'ON_HOLD', 'TRANSFERRING', 'CONSULTING', 'WRAPPING_UP', 'COMPLETED', 'ABANDONED', 'DEFERRED', 'INFORMED',
    'NOT_REACHED', 'WITHDRAWN', 'TOMBSTONE')) not valid;
alter table call validate constraint call_state_check;
drop index call_open;
create index call_open on call (state, received_at)
    where state not in ('COMPLETED', 'ABANDONED', 'DEFERRED', 'INFORMED', 'NOT_REACHED', 'WITHDRAWN', 'TOMBSTONE');
