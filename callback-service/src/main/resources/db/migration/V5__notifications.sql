-- Where others want to be told of promises at risk, escalated or broken.
create table notification_endpoint (
    name            text        primary key,
    url             text        not null,
    secret          text        not null,
    disabled_at     timestamptz,
    disabled_reason text
);

-- What each was told, or is still to be told. Nothing personal is in the body.
create table notification (
    id           text        primary key,
    endpoint     text        not null references notification_endpoint (name) on delete cascade,
    type         text        not null,
    body         text        not null,
    status       text        not null check (status in ('PENDING', 'DELIVERED', 'GIVEN_UP')),
    attempts     int         not null default 0,
    created_at   timestamptz not null,
    next_at      timestamptz not null,
    last_answer  text
);
create index notification_pending on notification (next_at) where status = 'PENDING';
create index notification_status on notification (status, created_at desc);
