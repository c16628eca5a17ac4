-- What reports count by. "early_ms" is how long before its time a promise was kept, negative when it was late.
alter table promise
    add column agreed_at       timestamptz,
    add column noticed_percent integer not null default 0,
    add column broken_reason   text,
    add column early_ms        bigint;

update promise
set agreed_at       = cast(cast(body as json) -> 'terms' ->> 'agreedAt' as timestamptz),
    noticed_percent = coalesce(cast(cast(body as json) -> 'watch' ->> 'noticedPercent' as integer), 0),
    broken_reason   = case status when 'BROKEN' then cast(body as json) -> 'state' ->> 'reason' end,
    early_ms        = case status when 'KEPT' then floor(1000 * extract(epoch from
                          due_at - cast(cast(body as json) -> 'state' -> 'talk' ->> 'endedAt' as timestamptz))) end;

alter table promise
    alter column agreed_at set not null,
    add check ((status = 'BROKEN') = (broken_reason is not null)),
    add check ((status = 'KEPT') = (early_ms is not null));

-- A promise counts in the day on which it was made, for ever.
create index promise_agreed on promise (agreed_at);

-- In which team an agent was since when: a report of last month does not change because somebody changes teams today.
create table agent_team_change (
    agent_id text        not null,
    epoch    bigint      not null,
    sequence bigint      not null,
    team     text        not null,
    since    timestamptz not null,
    primary key (agent_id, epoch, sequence)
);
insert into agent_team_change (agent_id, epoch, sequence, team, since)
select agent_id, epoch, sequence, team, '-infinity' from agent_team;
