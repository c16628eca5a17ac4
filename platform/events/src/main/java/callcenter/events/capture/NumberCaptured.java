package callcenter.events.capture;

import java.time.Instant;

/**
 * A caller was answered while the database was down; to be called back (ANS-12).
 *
 * @param number customer's number, E.164 or the digits of an inland service number; may be null; personal
 * @param dialled number rung; may be null
 * @param platform platform
 * @param platformCallId its call id
 * @param capturedAt when
 */
public record NumberCaptured(String number, String dialled, String platform, String platformCallId, Instant capturedAt)
        implements CaptureEvent {}
