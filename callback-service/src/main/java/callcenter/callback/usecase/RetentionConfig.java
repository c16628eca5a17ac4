package callcenter.callback.usecase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code callcenter.callback.retention.*}: how long what is personal is kept. */
@ConfigMapping(prefix = "callcenter.callback.retention")
interface RetentionConfig {

    /** After this, counted from when it was due, number, matter and words of a promise that has ended are erased. */
    @WithDefault("P760D")
    Duration personal();

    /** How often it is looked for what is older. */
    @WithDefault("PT6H")
    Duration every();
}
