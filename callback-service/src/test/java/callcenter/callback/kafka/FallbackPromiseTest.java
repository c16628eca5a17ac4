package callcenter.callback.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.callback.Agreed;
import callcenter.callback.ComponentTest;
import callcenter.testing.Norm;
import org.junit.jupiter.api.Test;

/** The promise that routing took because this service did not answer: made once, whoever tells it first. */
@ComponentTest
class FallbackPromiseTest extends Listening {

    @Norm("CBK-1")
    @Test
    void routingsFallbackMakesThePromiseOnceHoweverOftenItIsTold() {
        var agreed = told.agreed("WITHIN_2H");
        routing.tell(callId, 1, agreed);
        routing.tell(callId, 1, agreed);
        routing.tell(callId, 2, agreed);
        settle();

        assertEquals(1, published(PROMISED).size());
    }

    @Norm("CBK-1")
    @Test
    void thePromiseMadeOverRestIsTheOneThatRoutingTellsOf() {
        work.run(tx -> makePromise.make(tx, Agreed.within2h(callId, now), now));

        routing.tell(callId, 1, told.agreed("WITHIN_2H"));
        settle();

        assertEquals(1, published(PROMISED).size());
    }
}
