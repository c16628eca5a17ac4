-- One row per promise. "version" is the number of events told about it: the sequence of the last one.
create table promise (
    id          text        primary key,
    version     bigint      not null check (version > 0),
    status      text        not null check (status in ('OPEN', 'KEPT', 'WAIVED', 'BROKEN')),
    kind        text        not null,
    call_id     text        not null,
    owner_id    text        not null,
    queue_id    text        not null,
    customer_id text        not null,
    due_at      timestamptz not null,
    body        text        not null,
    unique (call_id, kind)
);

-- Lists are due soonest first: the whole board, or those of one owner or of a team's.
create index promise_due on promise (status, due_at, id);
create index promise_owner_due on promise (owner_id, status, due_at, id);

-- Which team each agent is in, as routing last told: leaders see the promises of their teams' agents.
create table agent_team (
    agent_id text   primary key,
    team     text   not null,
    epoch    bigint not null,
    sequence bigint not null
);
create index agent_team_members on agent_team (team, agent_id);

-- Who decided what, and why. Rows are only ever inserted.
create table audit (
    id     bigint generated always as identity primary key,
    at     timestamptz not null,
    by text        not null,
    action text        not null,
    target text        not null,
    reason text        not null
);

create trigger audit_is_insert_only
    before update or delete or truncate on audit execute function refuse_change();
