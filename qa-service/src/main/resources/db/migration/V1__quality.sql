-- Forms are data; a version never changes (QUA-1).
create table form (
    id              text    primary key,
    current_version integer not null
);

create table form_version (
    form_id    text        not null references form (id),
    version    integer     not null check (version >= 1),
    items      text        not null,
    created_by text        not null,
    created_at timestamptz not null,
    primary key (form_id, version)
);

-- Everything observed of one call, in the call's own order; nothing personal.
create table evidence (
    call_id      text primary key,
    observations text not null
);

-- One evaluation per call, pointing at its latest revision.
create table evaluation (
    call_id      text        primary key,
    agent_id     text        not null,
    form_id      text        not null,
    form_version integer     not null,
    revision     integer     not null check (revision >= 1),
    ended_at     timestamptz not null,
    foreign key (form_id, form_version) references form_version (form_id, version)
);
create index evaluation_of_agent on evaluation (agent_id, ended_at desc);
create index evaluation_latest on evaluation (ended_at desc, call_id);

create table evaluation_revision (
    call_id      text        not null references evaluation (call_id) deferrable initially deferred,
    revision     integer     not null check (revision >= 1),
    agent_id     text        not null,
    ended_at     timestamptz not null,
    score        integer     not null check (score between 0 and max_score),
    max_score    integer     not null,
    findings     text        not null,
    evaluated_at timestamptz not null,
    primary key (call_id, revision)
);

create function quality_is_insert_only() returns trigger language plpgsql as $$
begin
    raise exception '% is insert-only', tg_table_name;
end $$;

create trigger form_version_is_insert_only before update or delete on form_version
    for each row execute function quality_is_insert_only();
create trigger evaluation_revision_is_insert_only before update or delete on evaluation_revision
    for each row execute function quality_is_insert_only();

-- Who leads whom: leaders read the evaluations of their teams.
create table agent_team (
    agent_id text    primary key,
    team     text    not null,
    epoch    bigint  not null,
    sequence bigint  not null
);
create index agent_team_by_team on agent_team (team);

-- The form that ships: every norm of a call's conduct that call events can prove.
insert into form (id, current_version) values ('service', 1);
insert into form_version (form_id, version, items, created_by, created_at) values ('service', 1, '[
  {"id": "ring",           "norm": "ANS-1",  "points": 10, "rule": "RING_WITHIN_LIMIT",         "fatal": false},
  {"id": "hold-reason",    "norm": "CAL-3",  "points": 10, "rule": "HOLD_WITH_REASON",          "fatal": false},
  {"id": "hold-consent",   "norm": "CAL-3",  "points": 10, "rule": "HOLD_WITH_CONSENT",         "fatal": false},
  {"id": "hold-limit",     "norm": "CAL-6",  "points": 10, "rule": "HOLD_WITHIN_LIMIT",         "fatal": false},
  {"id": "hang-up",        "norm": "CAL-10", "points": 20, "rule": "NO_HANG_UP_BEFORE_CLOSING", "fatal": false},
  {"id": "closing",        "norm": "CAL-11", "points": 15, "rule": "CLOSING_SAID",              "fatal": false},
  {"id": "wrap-up-time",   "norm": "CAL-12", "points": 10, "rule": "WRAP_UP_IN_TIME",           "fatal": false},
  {"id": "wrap-up-record", "norm": "CAL-12", "points": 15, "rule": "WRAP_UP_PRESENT",           "fatal": false}
]', 'shipped', now());
