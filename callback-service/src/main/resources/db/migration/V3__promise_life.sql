-- What a promise is about, as a key that says nothing; the promise it follows; the customer's own call that is on the line; the
-- year whose holidays its deadline waits for.
alter table promise add column matter_key text;
alter table promise add column follows_id text;
alter table promise add column on_line_call_id text;
alter table promise add column missing_year int;

create index promise_open_customer on promise (customer_id, matter_key) where status = 'OPEN';
create index promise_on_line on promise (on_line_call_id) where on_line_call_id is not null;
create index promise_missing_year on promise (missing_year) where missing_year is not null;
create index promise_follows on promise (follows_id) where follows_id is not null;

-- A promise for the same matter again has no row of its own: its id names the one that stands for both.
create table promise_alias (
    id         text primary key,
    promise_id text not null references promise (id)
);
create index promise_alias_of on promise_alias (promise_id);

-- The rules of promises, every version that was ever in force: an open promise keeps those it was made under.
create table promise_rules (
    version int         primary key,
    body    text        not null,
    by      text        not null,
    reason  text        not null,
    at      timestamptz not null
);
create trigger promise_rules_is_insert_only
    before update or delete or truncate on promise_rules execute function refuse_change();

-- Lists of holidays that arrived since the configuration was written; the newest edition of a name counts.
create table holiday_list (
    edition bigint generated always as identity primary key,
    name    text        not null,
    body    text        not null,
    by      text        not null,
    reason  text        not null,
    at      timestamptz not null
);

-- What each agent does, as routing last told: no promise stays with somebody who is offline.
create table agent_presence (
    agent_id text   primary key,
    status   text   not null,
    epoch    bigint not null,
    sequence bigint not null
);
create index agent_presence_status on agent_presence (status);
