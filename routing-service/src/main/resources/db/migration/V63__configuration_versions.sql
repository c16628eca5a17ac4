-- What queues and agents were configured as, by whom and when; the largest number is in force.
create table configuration_version (
    kind    text        not null check (kind in ('queue', 'agent')),
    id      text        not null,
    version bigint      not null check (version > 0),
    at      timestamptz not null,
    by      text        not null,
    written text        not null,
    primary key (kind, id, version)
);
create trigger configuration_version_is_insert_only
    before update or delete or truncate on configuration_version for each statement execute function refuse_change();
