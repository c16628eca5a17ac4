package callcenter.routing.rest;

import callcenter.routing.domain.call.CallType;
import callcenter.routing.domain.supervision.Act;
import callcenter.web.Problem;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the agent tells from within the conversation; which other fields go with it depends on what it is. */
@Schema(name = "Act", examples = Examples.ACT)
public record ActRequest(
        @NotNull(message = "what was said or done: CHECKED_IN, LOOK_UP_STARTED, and so on; see the API description")
        @Schema(examples = "REFUSED")
        Kind act,

        @Schema(description = "of HARD_TO_HEAR: CANNOT_HEAR, NOISE, SPEAKERPHONE, TOO_FAST or AGENT_TOO_QUIET")
        @Nullable
        String trouble,

        @Schema(description = "of DATUM_TAKEN and DATUM_READ_BACK: PHONE, ADDRESS, AMOUNT or TIME") @Nullable
        String datum,

        @Schema(description = "of MATTER_KNOWN: type of the matter, as in the record") @Nullable
        String type,

        @Schema(description = "of TOLD: id of the checklist's item") @FreeText(max = 64) @Nullable
        String item,

        @Schema(
                description = "of ABUSED (bring the shift leader), ASKED_WHETHER_CLEAR (it was), OFFER_CONSENT (given),"
                        + " CONVENIENCE_ASKED (it is)")
        @Nullable
        Boolean yes,

        @Schema(description = "of REFUSED: what, in a word or two") @FreeText(max = 60) @Nullable
        String matter,

        @Schema(description = "of REFUSED; without it the refusal is bare, and flagged (CAL-18)")
        @FreeText(max = 500)
        @Nullable
        String reason,

        @Schema(description = "of REFUSED; without it the refusal is bare, and flagged (CAL-18)")
        @FreeText(max = 500)
        @Nullable
        String alternative,

        @Schema(description = "of SPELLED: the words used to tell characters or letters apart")
        @Size(max = 20)
        @Nullable
        List<@NotNull @Size(max = 40) String> words,

        @Schema(description = "of NAME_TOLD: as one addresses the customer; forgotten with the call's end")
        @FreeText(max = 40)
        @Nullable
        String name,

        @Schema(
                description =
                        "of CALLBACK_ACCEPTED: where the customer is to be called back (CAL-5), and needed where the"
                                + " number of the call is withheld; absent: the number of the call")
        @Size(max = 40)
        @Nullable
        String number) {

    /** What it is. */
    public enum Kind {
        CHECKED_IN,
        LOOK_UP_STARTED,
        LOOK_UP_ENDED,
        CALLBACK_ACCEPTED,
        APOLOGISED,
        HARD_TO_HEAR,
        HEARD_WELL,
        AGREED_TO_END,
        HAND_RAISED,
        HAND_LOWERED,
        ABUSED,
        NUISANCE,
        URGENT,
        REFUSED,
        DATUM_TAKEN,
        DATUM_READ_BACK,
        ASKED_WHETHER_CLEAR,
        MATTER_KNOWN,
        FAULT_FINDING,
        TOLD,
        AGENT_NUMBER_ASKED,
        AGENT_NUMBER_GIVEN,
        OFFER_CONSENT,
        OFFER_MADE,
        SPELLED,
        NAME_TOLD,
        CONVENIENCE_ASKED,
        CLOSING_SAID,
        SURVEY_OFFERED
    }

    Act toAct() {
        return switch (act) {
            case CHECKED_IN -> new Act.CheckedIn();
            case LOOK_UP_STARTED -> new Act.LookUpStarted();
            case LOOK_UP_ENDED -> new Act.LookUpEnded();
            case CALLBACK_ACCEPTED -> new Act.CallbackAccepted();
            case APOLOGISED -> new Act.Apologised();
            case HARD_TO_HEAR -> new Act.HardToHearNow(coded("trouble", trouble, Act.Trouble.class));
            case HEARD_WELL -> new Act.HeardWellNow();
            case AGREED_TO_END -> new Act.AgreedToEnd();
            case HAND_RAISED -> new Act.HandRaised();
            case HAND_LOWERED -> new Act.HandLowered();
            case ABUSED -> new Act.Abused(Boolean.TRUE.equals(yes));
            case NUISANCE -> new Act.NuisanceReported();
            case URGENT -> new Act.UrgentReported();
            case REFUSED -> new Act.Refused(text("matter", matter), reason, alternative);
            case DATUM_TAKEN -> new Act.DatumTaken(coded("datum", datum, Act.Datum.class));
            case DATUM_READ_BACK -> new Act.DatumReadBack(coded("datum", datum, Act.Datum.class));
            case ASKED_WHETHER_CLEAR -> new Act.AskedWhetherClear(answer());
            case MATTER_KNOWN -> new Act.MatterKnown(coded("type", type, CallType.class));
            case FAULT_FINDING -> new Act.FaultFinding();
            case TOLD -> new Act.Told(text("item", item));
            case AGENT_NUMBER_ASKED -> new Act.AskedForAgentNumber();
            case AGENT_NUMBER_GIVEN -> new Act.AgentNumberGiven();
            case OFFER_CONSENT -> new Act.OfferConsent(answer());
            case OFFER_MADE -> new Act.OfferMade();
            case SPELLED -> new Act.Spelled(spelled());
            case NAME_TOLD -> new Act.NameTold(text("name", name));
            case CONVENIENCE_ASKED -> new Act.ConvenienceAsked(answer());
            case CLOSING_SAID -> new Act.ClosingSaid();
            case SURVEY_OFFERED -> new Act.SurveyOffered();
        };
    }

    private List<String> spelled() {
        if (words == null || words.isEmpty()) {
            throw Problem.invalid("words", "the words used, 1 to 20 of them");
        }
        return words;
    }

    private boolean answer() {
        if (yes == null) {
            throw Problem.invalid("yes", "true or false: what the customer answered");
        }
        return yes;
    }

    private static String text(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw Problem.invalid(field, "goes with this act");
        }
        return text.strip();
    }

    private static <E extends Enum<E>> E coded(String field, @Nullable String code, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(
                        field,
                        "one of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))));
    }
}
