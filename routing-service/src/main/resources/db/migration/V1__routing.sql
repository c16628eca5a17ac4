-- Bumped with every change of agents or queues, so that replicas know when what they remember is stale.
create table configuration_revision (
    only_row boolean primary key default true check (only_row),
    revision bigint not null
);
insert into configuration_revision (revision) values (1);

create table queue (
    id   text primary key,
    body text not null
);

create table agent (
    id             text primary key,
    version        bigint      not null,
    profile        text        not null,
    status         text        not null check (status in ('OFFLINE', 'AVAILABLE', 'RESERVED', 'BUSY', 'WRAP_UP', 'AWAY')),
    since          timestamptz not null,
    reason         text,
    call_id        text,
    reservation_id text,
    next_status    text check (next_status in ('AVAILABLE', 'AWAY', 'OFFLINE')),
    next_reason    text,
    misses         integer     not null,
    present_until  timestamptz,
    check ((status in ('RESERVED', 'BUSY', 'WRAP_UP')) = (call_id is not null)),
    check ((status = 'RESERVED') = (reservation_id is not null))
) with (fillfactor = 70);
create index agent_available on agent (since) where status = 'AVAILABLE';

-- body is the call itself; the columns are what queries and constraints need of it.
create table call (
    id               text primary key,
    version          bigint      not null,
    state            text        not null check (state in ('NEW', 'WAITING', 'OFFERED', 'DIALLING', 'TALKING', 'ON_HOLD',
                                     'WRAPPING_UP', 'COMPLETED', 'ABANDONED', 'NOT_REACHED', 'WITHDRAWN', 'TOMBSTONE')),
    body             text        not null,
    direction        text,
    platform         text,
    queue_id         text,
    agent_id         text,
    reservation_id   text,
    customer_id      text,
    received_at      timestamptz,
    enqueued_at      timestamptz,
    rank_at          timestamptz,
    preferred_agent  text,
    exclusive_until  timestamptz,
    answered_at      timestamptz,
    ended_at         timestamptz,
    short_abandon    boolean     not null default false,
    commands         integer     not null default 0,
    heard_at         timestamptz not null,
    unknown_times    integer     not null default 0,
    check (state not in ('OFFERED', 'DIALLING', 'TALKING', 'ON_HOLD', 'WRAPPING_UP')
           or (agent_id is not null and reservation_id is not null)),
    check (state <> 'WAITING' or (rank_at is not null and queue_id is not null and agent_id is null))
) with (fillfactor = 70);
create index call_waiting on call (queue_id, rank_at, id) where state = 'WAITING';
create index call_waiting_preferred on call (preferred_agent) where state = 'WAITING' and preferred_agent is not null;
create index call_live on call (heard_at) where state in ('WAITING', 'OFFERED', 'DIALLING', 'TALKING', 'ON_HOLD');
create index call_open on call (state, received_at) where state not in ('COMPLETED', 'ABANDONED', 'NOT_REACHED', 'WITHDRAWN', 'TOMBSTONE');
create index call_by_customer on call (customer_id, received_at desc);
create index call_by_queue on call (queue_id, received_at);
-- An agent is on one call at a time, whatever any replica believes.
create unique index call_one_per_agent on call (agent_id) where state in ('OFFERED', 'DIALLING', 'TALKING', 'ON_HOLD');

create table reservation (
    id          text primary key,
    call_id     text        not null references call (id),
    agent_id    text        not null,
    round       integer     not null check (round > 0),
    status      text        not null check (status in ('PENDING', 'ACCEPTED', 'REJECTED', 'TIMED_OUT', 'RESCINDED')),
    offered_at  timestamptz not null,
    decided_at  timestamptz,
    leg_id      text,
    check ((status = 'PENDING') = (decided_at is null)),
    unique (call_id, round, agent_id)
) with (fillfactor = 70);
create unique index reservation_one_accepted on reservation (call_id) where status = 'ACCEPTED';
create unique index reservation_one_pending on reservation (agent_id) where status = 'PENDING';
create unique index reservation_one_round on reservation (call_id) where status = 'PENDING';

-- What the platform is to be told. IN_ANSWER was delivered by the webhook's answer and is never sent by request.
create table command (
    id             text primary key,
    call_id        text        not null references call (id),
    place          integer     not null,
    fence          bigint      not null,
    reservation_id text,
    expires_at     timestamptz not null,
    body           text        not null,
    status         text        not null check (status in ('OPEN', 'IN_ANSWER', 'SENT', 'REFUSED', 'EXPIRED')),
    leased_by      text,
    leased_until   timestamptz,
    unique (call_id, place),
    check (status <> 'OPEN' or leased_until is not null)
) with (fillfactor = 70);
create index command_open on command (leased_until) where status = 'OPEN';
create index command_open_by_call on command (call_id, place) where status = 'OPEN';

-- A repeated webhook gets the first answer byte for byte.
create table webhook_receipt (
    platform     text        not null,
    key          text        not null,
    status       integer     not null,
    content_type text        not null,
    body         text        not null,
    received_at  timestamptz not null,
    primary key (platform, key)
);
create index webhook_receipt_by_age on webhook_receipt using brin (received_at);

-- Evidence, in the order in which it was committed.
create table timeline (
    id      bigint generated always as identity primary key,
    call_id text        not null,
    at      timestamptz not null,
    what    text        not null,
    norm    text,
    detail  text        not null
);
create index timeline_by_call on timeline (call_id, id);

create table audit (
    id     bigint generated always as identity primary key,
    at     timestamptz not null,
    by     text        not null,
    action text        not null,
    target text        not null,
    reason text        not null
);
create trigger audit_is_insert_only
    before update or delete or truncate on audit for each statement execute function refuse_change();
