-- One row. A restored database takes the next value, so that readers can tell its events from those that were lost.
create table epoch (
    only_row boolean primary key default true check (only_row),
    value    bigint not null
);
insert into epoch (value) values (1);

-- Events that are committed and not yet acknowledged by the broker; acknowledged rows move to the journal, so the key
-- index holds unpublished rows alone. Read per shard in (topic, aggregate, epoch, sequence) order: never by a row id or
-- a cursor, because commits become visible in another order than ids are drawn.
create table outbox (
    shard       smallint    not null,
    topic       text        not null,
    aggregate   text        not null,
    epoch       bigint      not null,
    sequence    bigint      not null,
    type        text        not null,
    occurred_at timestamptz not null,
    traceparent text,
    payload     bytea       not null,
    facts       json,                   -- payload without personal fields; null when it has none
    headers     json,                   -- only dead letters: their record headers; they do not enter the journal
    appended_at timestamptz not null default clock_timestamp(),
    primary key (shard, topic, aggregate, epoch, sequence)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

-- Which replica publishes which keys. A lease outlives every record its holder may have under way.
create table outbox_shard (
    shard      smallint primary key,
    holder     text,
    held_until timestamptz not null default '-infinity'
);
insert into outbox_shard (shard) select generate_series(0, 15);

-- Replicas that were alive lately share the shards evenly.
create table replica (
    id      text primary key,
    seen_at timestamptz not null
);

-- Every published event without its personal fields: statistics are rebuilt from here alone.
create table journal (
    topic        text        not null,
    aggregate    text        not null,
    epoch        bigint      not null,
    sequence     bigint      not null,
    type         text        not null,
    occurred_at  timestamptz not null,
    facts        json        not null,
    published_at timestamptz not null default clock_timestamp()
) partition by range (occurred_at);
create index journal_by_aggregate on journal (topic, aggregate, epoch, sequence);
create index journal_by_type on journal (type, occurred_at);

create function ensure_journal_month(month date) returns void language plpgsql as $$
declare
    first_day date := date_trunc('month', month::timestamp)::date;
    name      text := 'journal_' || to_char(first_day, 'YYYY_MM');
begin
    if to_regclass(name) is null then
        perform pg_advisory_xact_lock(hashtext('journal'));
        execute format('create table if not exists %I partition of journal for values from (%L) to (%L)', name,
            first_day::timestamp at time zone 'UTC', (first_day + interval '1 month') at time zone 'UTC');
    end if;
end $$;

-- Which events took effect, per consumer. Kept longer than any topic keeps its events.
create table inbox (
    consumer    text        not null,
    topic       text        not null,
    source      text        not null,
    event_id    text        not null,
    received_at timestamptz not null default now(),
    primary key (consumer, topic, source, event_id)
);
create index inbox_by_age on inbox using brin (received_at);

-- Keys whose events are put aside; its row lock orders the consumer and a replay of the same key.
create table parked_key (
    consumer text not null,
    topic    text not null,
    key      text not null,
    primary key (consumer, topic, key)
);

create table dead_letter (
    id               bigint generated always as identity primary key,
    consumer         text        not null,
    topic            text        not null,
    key              text        not null,
    event_id         text,
    type             text,
    reason           text        not null,
    status           text        not null default 'PARKED' check (status in ('PARKED', 'REPLAYED', 'SKIPPED')),
    partition_number integer     not null,
    record_offset    bigint      not null,
    headers          json        not null,
    payload          bytea,             -- forgotten once settled
    parked_at        timestamptz not null default now(),
    settled_at       timestamptz,
    check ((status = 'PARKED') = (settled_at is null))
);
create index dead_letter_parked on dead_letter (consumer, topic, key, id) where status = 'PARKED';

create table dead_letter_audit (
    id          bigint generated always as identity primary key,
    dead_letter bigint      not null,
    action      text        not null check (action in ('REPLAYED', 'SKIPPED')),
    decided_by  text        not null,
    reason      text,
    decided_at  timestamptz not null default now(),
    check (action <> 'SKIPPED' or reason is not null)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is insert-only', tg_table_name;
end $$;
create trigger dead_letter_audit_is_insert_only
    before update or delete or truncate on dead_letter_audit execute function refuse_change();

-- run_at is due_at until a failure postpones it.
create table deadline (
    kind       text        not null,
    subject    text        not null,
    due_at     timestamptz not null,
    run_at     timestamptz not null,
    detail     text,
    attempts   integer     not null default 0,
    last_error text,
    primary key (kind, subject)
) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 2000);
create index deadline_by_time on deadline (run_at);
create index deadline_failing on deadline (run_at) where attempts > 0;
