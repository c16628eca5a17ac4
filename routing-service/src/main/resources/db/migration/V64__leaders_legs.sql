-- How a platform that is told legs by its own ids calls the legs of leaders who take part in calls (CAL-13).
create table leader_leg (
    leg_id     text primary key,
    call_id    text not null references call (id) on delete cascade,
    monitor_id text not null
);
create index leader_leg_by_call on leader_leg (call_id);
