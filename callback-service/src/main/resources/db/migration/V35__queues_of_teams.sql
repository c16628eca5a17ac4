-- Which queues each agent serves, as routing last told: what no agent owns is the concern of the teams that serve its queue.
-- Whoever is not held to certain queues, or was told of before this was kept, may serve any.
alter table agent_team add column serves_any_queue boolean not null default true;

create table agent_queue (
    agent_id text not null references agent_team,
    queue_id text not null,
    primary key (agent_id, queue_id)
);
create index agent_queue_members on agent_queue (queue_id, agent_id);
