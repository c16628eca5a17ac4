package callcenter.messaging.trace;

import io.opentelemetry.api.common.AttributeKey;

/** Attribute names: OpenTelemetry's conventions for messaging and CloudEvents where they have one, else our own. */
final class Words {

    static final String KAFKA = "kafka";

    static final AttributeKey<String> SYSTEM = AttributeKey.stringKey("messaging.system");
    static final AttributeKey<String> DESTINATION = AttributeKey.stringKey("messaging.destination.name");
    static final AttributeKey<String> PARTITION = AttributeKey.stringKey("messaging.destination.partition.id");
    static final AttributeKey<Long> OFFSET = AttributeKey.longKey("messaging.kafka.offset");
    static final AttributeKey<String> OPERATION = AttributeKey.stringKey("messaging.operation.name");
    static final AttributeKey<String> OPERATION_TYPE = AttributeKey.stringKey("messaging.operation.type");
    static final AttributeKey<String> GROUP = AttributeKey.stringKey("messaging.consumer.group.name");
    static final AttributeKey<String> MESSAGE_ID = AttributeKey.stringKey("messaging.message.id");
    static final AttributeKey<String> MESSAGE_KEY = AttributeKey.stringKey("messaging.kafka.message.key");
    static final AttributeKey<String> EVENT_TYPE = AttributeKey.stringKey("cloudevents.event_type");
    static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

    static final AttributeKey<String> DEADLINE_KIND = AttributeKey.stringKey("callcenter.deadline.kind");
    static final AttributeKey<String> DEADLINE_SUBJECT = AttributeKey.stringKey("callcenter.deadline.subject");

    /** Nothing of what the span did came to stay. */
    static final AttributeKey<Boolean> ROLLED_BACK = AttributeKey.booleanKey("callcenter.rolled_back");

    private Words() {}
}
