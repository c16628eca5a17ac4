package callcenter.routing.rest;

import callcenter.routing.usecase.Edit;
import callcenter.web.Problem;
import jakarta.ws.rs.HeaderParam;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which version somebody read before he changes it. */
public final class SeenVersion {

    private static final Pattern VERSION = Pattern.compile("\"?(\\d{1,18})\"?");

    @Parameter(
            description =
                    "the version that is to be replaced: 409 when another one is in force by now; absent to replace"
                            + " whatever is in force",
            example = "\"3\"")
    @HeaderParam("If-Match")
    @Nullable
    String ifMatch;

    /** 400 when it is no version. */
    Edit edit(String by) {
        if (ifMatch == null) {
            return Edit.by(by);
        }
        var written = VERSION.matcher(ifMatch.strip());
        if (!written.matches()) {
            throw Problem.invalid("If-Match", "the version that was read, such as \"3\"");
        }
        return new Edit(by, Long.valueOf(written.group(1)));
    }
}
