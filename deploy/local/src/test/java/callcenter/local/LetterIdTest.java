package callcenter.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterIdTest {

    @Test
    void names_a_service_and_a_number() {
        assertEquals(new LetterId(Service.TICKET, 17), LetterId.parse("ticket:17"));
        assertEquals(new LetterId(Service.QA, 1), LetterId.parse("qa-service:1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "ticket", "ticket:", "ticket:x", "ticket:-1", "dashboard:1", "nobody:1", ""})
    void anything_else_is_refused_with_an_example(String text) {
        var refusal = assertThrows(Refusal.class, () -> LetterId.parse(text));

        assertEquals(true, refusal.getMessage().contains("ticket:17"));
    }
}
