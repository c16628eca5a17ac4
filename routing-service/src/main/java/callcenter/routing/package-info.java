/**
 * Routing: takes calls from telephony platforms, lets them wait, offers each to the right agent, supervises the
 * conversation and sees to its record.
 *
 * <pre>
 *   platform ── webhook ──► telephony/ ── CallSignal ──► usecase/ ──► domain/: Call, Agent, Match
 *   platform ◄─ command ─── telephony/ ◄─ PendingCommand ──┘  │
 *                                                             ▼
 *   Waiting ──► Offered ──► Talking ◄──► OnHold         state, events, clocks, commands: one transaction
 *      ▲           │  └──► Dialling ──► Talking
 *      └───────────┘           └─────► Unreached
 *   Waiting, Offered ──► Abandoned │ Withdrawn          Talking, OnHold ──► WrappingUp ──► Completed
 * </pre>
 *
 * <p>While a call lasts, norms watch it: {@code domain.supervision} takes what the platform hears, what the agent tells and
 * what time does, and says what to guide, what to flag and when to look again.
 *
 * <p>The states with all their arrows: {@link callcenter.routing.domain.call.Call} and
 * {@link callcenter.routing.domain.agent.AgentStatus}.
 *
 * <p>Topics: out {@code calls}, {@code agents}, {@code nuisances} (and {@code captures} while the database is away); in {@code callbacks}.
 */
@NullMarked
package callcenter.routing;

import org.jspecify.annotations.NullMarked;
