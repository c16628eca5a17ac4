-- The ledger of our calls to customers: who asked for which, when and why, and what came of it (CBK-12). What was refused
-- is on it too, without a call. A call that waits because the customer is being called already is held with what it is to be.
create table outbound_attempt (
    id          bigint generated always as identity primary key,
    call_id     text unique,
    customer_id text,
    reason_kind text,
    reason_id   text,
    words       text,
    asked_by    text,
    asked_at    timestamptz not null,
    status      text        not null check (status in ('REFUSED', 'HELD', 'OPEN', 'OVER')),
    wish        text,
    agent_id    text,
    dialled_at  timestamptz,
    ended_at    timestamptz,
    outcome     text,
    check ((status = 'REFUSED') = (call_id is null)),
    check ((status = 'HELD') = (wish is not null)),
    check (status = 'REFUSED' or (customer_id is not null and reason_kind is not null and reason_id is not null))
);
-- Never two calls to the same customer at the same time, whatever any replica believes.
create unique index outbound_attempt_one_open on outbound_attempt (customer_id) where status = 'OPEN';
create index outbound_attempt_by_customer on outbound_attempt (customer_id, id desc);
create index outbound_attempt_by_person on outbound_attempt (asked_by, id desc);
