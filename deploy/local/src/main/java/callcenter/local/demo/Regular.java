package callcenter.local.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Customers who ring again and again, and whom the centre knows after the first call. */
enum Regular {
    /** Two agents speak Cantonese. */
    CANTONESE("+8613800137001", "LOYAL", List.of("yue", "cmn")),
    /** Nobody speaks Hokkien. */
    HOKKIEN("+8613800137002", "NEW", List.of("nan", "cmn")),
    LAPSING("+8613800137003", "LAPSING", List.of());

    private final String number;
    private final String standing;
    private final List<String> languages;

    Regular(String number, String standing, List<String> languages) {
        this.number = number;
        this.standing = standing;
        this.languages = languages;
    }

    String number() {
        return number;
    }

    String standing() {
        return standing;
    }

    List<String> languages() {
        return languages;
    }

    /** Whose number it is, as leaders see it. */
    static Optional<Regular> on(String masked) {
        return Arrays.stream(values())
                .filter(regular -> masked.endsWith(regular.number.substring(regular.number.length() - 4)))
                .findFirst();
    }
}
