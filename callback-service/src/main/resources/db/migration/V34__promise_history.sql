-- What people decided about a promise is read together with what was told of it.
create index audit_by_target on audit (target, id);

-- When a promise is erased the words go as well; who decided what, and when, stays for ever.
create function refuse_change_but_erasure() returns trigger language plpgsql as $$
begin
    if new.reason = '' and to_jsonb(new) - 'reason' = to_jsonb(old) - 'reason'
            and exists (select 1 from promise
                         where erased_at is not null
                           and id in (select new.target
                                      union all
                                      select promise_id from promise_alias where promise_alias.id = new.target)) then
        return new;
    end if;
    raise exception '% is insert-only', tg_table_name;
end $$;

drop trigger audit_is_insert_only on audit;
create trigger audit_is_insert_only
    before delete or truncate on audit execute function refuse_change();
create trigger audit_forgets_words_alone
    before update on audit for each row execute function refuse_change_but_erasure();

update audit set reason = ''
where target in (select id from promise where erased_at is not null
                 union all
                 select a.id from promise_alias a join promise p on p.id = a.promise_id where p.erased_at is not null);
