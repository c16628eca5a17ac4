package callcenter.messaging;

/** Record headers of the CloudEvents Kafka binding, and our extensions. */
public final class EventHeaders {

    public static final String CONTENT_TYPE = "content-type";
    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";

    /** Extension: with {@link #SEQUENCE} the order of one subject's events. */
    public static final String EPOCH = "ce_epoch";

    public static final String SEQUENCE = "ce_sequence";

    /** W3C trace context. */
    public static final String TRACEPARENT = "traceparent";

    private EventHeaders() {}
}
