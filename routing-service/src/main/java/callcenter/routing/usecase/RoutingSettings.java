package callcenter.routing.usecase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** What an operator may set about routing itself. */
@ConfigMapping(prefix = "callcenter.routing")
public interface RoutingSettings {

    /** The platform that carries the calls we place. */
    @WithDefault("generic")
    String outboundPlatform();

    /** Whether who called us before is called back over the platform of the latest call: the number is known there. */
    @WithDefault("true")
    boolean callBackAsCalled();

    /** When customers are called of whom somebody asks for it and who did not choose the time, each day (CBK-3). */
    @WithDefault("08:30-12:00,14:00-20:00")
    List<String> callingHours();

    /** On these days nobody is: a list that comes with the product, such as CN, or none. */
    @WithDefault("CN")
    String callingHolidays();

    /** Steps of priority that a repeat caller gains (ANS-4), unless the queue says otherwise. */
    @WithDefault("2")
    int repeatPriority();

    /**
     * For so long a repeat caller waits for the agent who knows the matter, before anybody else gets the call (ANS-4);
     * unless the queue says otherwise.
     */
    @WithDefault("0s")
    Duration repeatKept();

    /** An agent whose stream was not heard for this long has lost the connection. */
    @WithDefault("30s")
    Duration presenceLease();

    /** A call that nobody told us about for this long is asked for at the platform. */
    @WithDefault("60s")
    Duration silentAfter();

    /** How often silent calls are looked for. */
    @WithDefault("5s")
    Duration reapEvery();

    /** Answers to webhooks are kept this long for their repeats. */
    @WithDefault("7d")
    Duration keepReceipts();

    /**
     * Calls that one round offers at most; the next follows at once. More, and very many offers take less time in all;
     * fewer, and the first of them are out sooner.
     */
    @WithDefault("250")
    int offersPerRound();

    /** A command other than an offer is given up after this. */
    @WithDefault("60s")
    Duration commandExpiry();

    /**
     * Another replica takes an unsent command over when its sender was silent for this long: longer than a platform may
     * take to answer, so that no two send it at once.
     */
    @WithDefault("6s")
    Duration senderLease();
}
