package callcenter.routing.store;

import callcenter.routing.domain.customer.CustomerClass;
import callcenter.routing.domain.customer.CustomerProfile;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** What is known of customers. */
@Singleton
public class CustomerStore {

    public Uni<Optional<CustomerProfile>> find(Mutiny.Session session, String id) {
        return session.createNativeQuery(
                        "select standing, array_to_string(languages, ',') from customer where id = :id", Object[].class)
                .setParameter("id", id)
                .getResultList()
                .map(rows -> rows.stream()
                        .findFirst()
                        .map(row -> new CustomerProfile(
                                id, CustomerClass.valueOf((String) row[0]), languages((String) row[1]))));
    }

    /** Whether anything is known of anybody. */
    public Uni<Boolean> any(Mutiny.Session session) {
        return session.createNativeQuery("select exists (select 1 from customer)", Boolean.class)
                .getSingleResult();
    }

    /** One statement, however many; the ids of those that are not as they were before, in order. */
    public Uni<List<String>> put(Mutiny.Session session, List<CustomerProfile> customers) {
        if (customers.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return session.createNativeQuery("""
                        with changed as (
                            insert into customer as known (id, standing, languages)
                            select id, standing, languages
                            from json_to_recordset(cast(cast(:customers as text) as json))
                                as customer (id text, standing text, languages text[])
                            on conflict (id) do update set standing = excluded.standing, languages = excluded.languages
                            where (known.standing, known.languages)
                                is distinct from (excluded.standing, excluded.languages)
                            returning id)
                        select id from changed order by id
                        """, String.class)
                .setParameter("customers", StoredJson.write(customers))
                .getResultList();
    }

    private static List<String> languages(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(","));
    }
}
