-- All that was ever told about a call or an agent, as statistics read it: published, or on its way. No personal fields.
create view told as
    select topic, aggregate, epoch, sequence, type, occurred_at, facts from journal
    union all
    select topic, aggregate, epoch, sequence, type, occurred_at, coalesce(facts, cast(convert_from(payload, 'UTF8') as json))
      from outbox where headers is null;
