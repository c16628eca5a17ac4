-- Calls that ended without an agent by our own doing: off hours, at a limit of the queue, or to be called back.
alter table call drop constraint call_state_check;
alter table call add constraint call_state_check check (state in ('NEW', 'WAITING', 'OFFERED', 'DIALLING', 'TALKING',
    'ON_HOLD', 'WRAPPING_UP', 'COMPLETED', 'ABANDONED', 'DEFERRED', 'NOT_REACHED', 'WITHDRAWN', 'TOMBSTONE')) not valid;
alter table call validate constraint call_state_check;
alter table call add column deferred text;
drop index call_open;
create index call_open on call (state, received_at)
    where state not in ('COMPLETED', 'ABANDONED', 'DEFERRED', 'NOT_REACHED', 'WITHDRAWN', 'TOMBSTONE');
