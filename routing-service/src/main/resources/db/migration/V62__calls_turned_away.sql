-- Calls from nuisance numbers that are not let in (ANS-8).
alter table call drop constraint call_state_check;
alter table call add constraint call_state_check check (state in ('NEW', 'LISTENING', 'NOTING', 'WAITING', 'OFFERED', 'DIALLING',
    'TALKING', 'ON_HOLD', 'TRANSFERRING', 'CONSULTING', 'WRAPPING_UP', 'COMPLETED', 'ABANDONED', 'DEFERRED', 'INFORMED',
    'TURNED_AWAY', 'NOT_REACHED', 'WITHDRAWN', 'TOMBSTONE')) not valid;
alter table call validate constraint call_state_check;
drop index call_open;
create index call_open on call (state, received_at)
    where state not in ('COMPLETED', 'ABANDONED', 'DEFERRED', 'INFORMED', 'TURNED_AWAY', 'NOT_REACHED', 'WITHDRAWN', 'TOMBSTONE');
