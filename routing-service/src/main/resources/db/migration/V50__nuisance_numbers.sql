-- The list of nuisance numbers with its proposals, by the digest of the number and never by the number (ANS-8).
create table nuisance_number (
    id          text        primary key,
    version     bigint      not null,
    customer_id text        not null check (customer_id like 'c\_%'),
    status      text        not null,
    level       text        not null,
    proposed_at timestamptz not null,
    expires_at  timestamptz,
    body        text        not null
);
-- One proposal waits for each number, and one entry is in force.
create unique index nuisance_number_proposed on nuisance_number (customer_id) where status = 'PROPOSED';
create unique index nuisance_number_in_force on nuisance_number (customer_id) where status in ('LISTED', 'APPEALED');
create index nuisance_number_newest on nuisance_number (proposed_at desc, id);

-- Promises to customers, as far as their events were heard: an end may be heard before the beginning.
create table promise (
    id          text primary key,
    customer_id text,
    ended_at    timestamptz
);
create index promise_open on promise (customer_id) where ended_at is null;
create index promise_ended on promise (ended_at) where ended_at is not null;
