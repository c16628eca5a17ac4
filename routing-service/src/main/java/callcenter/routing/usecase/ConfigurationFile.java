package callcenter.routing.usecase;

import callcenter.routing.domain.agent.AgentProfile;
import callcenter.routing.domain.customer.CustomerProfile;
import callcenter.routing.domain.queue.Queue;
import callcenter.web.PhoneNumbers;
import callcenter.web.Problem;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The queues and agents of a centre, and what it knows of customers, as written in one file. An unknown field is a mistake, not an extra. */
record ConfigurationFile(
        List<Configured<Queue>> queues, List<Configured<AgentProfile>> agents, List<CustomerProfile> customers) {

    /** The file's content, or a refusal that names the field. */
    static ConfigurationFile read(String json, PhoneNumbers numbers, ZoneId centre, Platforms platforms) {
        var written = parse(json);
        var queueSpecs = Objects.requireNonNullElse(written.queues, List.<QueueSpec>of());
        var agentSpecs = Objects.requireNonNullElse(written.agents, List.<AgentSpec>of());
        var queues = IntStream.range(0, queueSpecs.size())
                .mapToObj(i -> queueSpecs.get(i).toQueue("queues[" + i + "].", numbers, centre))
                .toList();
        var agents = IntStream.range(0, agentSpecs.size())
                .mapToObj(i -> agentSpecs.get(i).toProfile("agents[" + i + "].", platforms))
                .toList();
        requireDifferent(
                "queues", queues.stream().map(queue -> queue.id().value()).toList());
        requireDifferent(
                "agents", agents.stream().map(agent -> agent.id().value()).toList());
        var customerSpecs = Objects.requireNonNullElse(written.customers, List.<CustomerSpec>of());
        var customers = IntStream.range(0, customerSpecs.size())
                .mapToObj(i -> customerSpecs.get(i).toProfile("customers[" + i + "]."))
                .toList();
        requireDifferent(
                "customers", customers.stream().map(CustomerProfile::id).toList());
        return new ConfigurationFile(
                Configured.each(queues, queueSpecs), Configured.each(agents, agentSpecs), customers);
    }

    private static Written parse(String json) {
        try {
            var written = SpecJson.MAPPER.readValue(json, Written.class);
            if (written == null) {
                throw Problem.invalid("queues", "an object with queues and agents");
            }
            return written;
        } catch (JsonMappingException e) {
            throw Problem.invalid(path(e), e.getOriginalMessage());
        } catch (JsonProcessingException e) {
            throw Problem.invalid("line " + e.getLocation().getLineNr(), e.getOriginalMessage());
        }
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static void requireDifferent(String field, List<String> ids) {
        var seen = new HashSet<String>();
        ids.stream().filter(id -> !seen.add(id)).findFirst().ifPresent(id -> {
            throw Problem.invalid(field, "every id once; " + id + " is there twice");
        });
    }

    private record Written(
            @Nullable List<QueueSpec> queues,
            @Nullable List<AgentSpec> agents,
            @Nullable List<CustomerSpec> customers) {}
}
