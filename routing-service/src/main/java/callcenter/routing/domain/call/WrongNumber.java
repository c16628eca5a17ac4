package callcenter.routing.domain.call;

import org.jspecify.annotations.Nullable;

/**
 * The customer wanted somebody else (ANS-9).
 *
 * @param about  whom or what, in a word; null when it was not said
 * @param number where that is served; null when we do not know it
 */
public record WrongNumber(@Nullable String about, @Nullable String number) {

    /** What the agent may say: kindly, and with the right number where it is known. */
    public Spoken words() {
        return number == null
                ? new Spoken(
                        "不好意思，您拨打的可能不是您要找的单位，请您核对号码后再拨。",
                        "I am afraid you have reached somebody else. Please check the number and try again.")
                : new Spoken(
                        "您咨询的" + (about == null ? "业务" : about) + "请拨打" + number + "，那边会为您处理。",
                        "For " + (about == null ? "this" : about) + " please call " + number + ": they will help you.");
    }
}
