package callcenter.routing.domain.bulletin;

import callcenter.routing.domain.guidance.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Bulletins that a caller is being told, one after the other.
 *
 * @param words     all of them, in order
 * @param since     when they were handed to the platform
 * @param heardFrom who is still on the line then has heard the first, which concerns him most
 * @param until     all are said by then
 */
public record Told(List<BulletinId> bulletins, Words words, Instant since, Instant heardFrom, Instant until) {

    private static final Pattern ENDED = Pattern.compile("[。！？.!?…][\\p{P}\\p{S}\\s]*$");

    public Told {
        bulletins = List.copyOf(bulletins);
    }

    /** @param heard at least one */
    static Told now(List<Approved> heard, Instant now) {
        var notices = heard.stream().map(Approved::notice).toList();
        var length = notices.stream().map(it -> it.pace().length()).reduce(Duration.ZERO, Duration::plus);
        return new Told(
                heard.stream().map(Approved::id).toList(),
                new Words(
                        notices.stream()
                                .map(it -> sentence(it.words().zh(), "。"))
                                .collect(Collectors.joining()),
                        notices.stream()
                                .map(it -> sentence(it.words().en(), "."))
                                .collect(Collectors.joining(" "))),
                now,
                now.plus(notices.getFirst().pace().heardAfter()),
                now.plus(length));
    }

    /** What follows is another matter: it is not to be heard as one with it. */
    private static String sentence(String words, String end) {
        return ENDED.matcher(words).find() ? words : words + end;
    }

    /** Whether who left then had heard what concerns him. */
    public boolean heardAt(Instant left) {
        return !left.isBefore(heardFrom);
    }

    public long lengthMs() {
        return Duration.between(since, until).toMillis();
    }
}
