-- What strategies know about an agent: when a call was offered last, and how many were answered on the day of the last one.
alter table agent
    add column last_offered_at timestamptz,
    add column answered_day    date,
    add column answered_today  integer not null default 0;
