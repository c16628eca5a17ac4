package callcenter.qa.rest;

import callcenter.messaging.Transactions;
import callcenter.qa.store.EvaluationQueries;
import callcenter.qa.store.ListedEvaluation;
import callcenter.web.live.LiveItem;
import callcenter.web.live.LiveSource;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/**
 * The latest evaluations, for pages that show the present: of each team as many as fit, so that a leader's page does not
 * depend on how busy the other teams were.
 */
@ApplicationScoped
class EvaluationsLive implements LiveSource {

    static final String KIND = "evaluations";

    /** What fits a page, for each team and for all together; the rest is in the list. */
    private static final int SHOWN = 100;

    private final Transactions transactions;
    private final EvaluationQueries queries;

    EvaluationsLive(Transactions transactions, EvaluationQueries queries) {
        this.transactions = transactions;
        this.queries = queries;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<List<LiveItem>> all() {
        return transactions
                .read(session -> queries.latestOfEachTeam(session, SHOWN))
                .map(EvaluationsLive::items);
    }

    @Override
    public Uni<List<LiveItem>> byIds(Set<String> calls) {
        return transactions.read(session -> queries.ofCalls(session, calls)).map(EvaluationsLive::items);
    }

    private static List<LiveItem> items(List<ListedEvaluation> listed) {
        return listed.stream()
                .map(one -> new LiveItem(one.evaluation().call().value(), LiveEvaluation.of(one)))
                .toList();
    }
}
