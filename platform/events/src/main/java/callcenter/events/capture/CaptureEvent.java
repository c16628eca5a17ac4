package callcenter.events.capture;

import callcenter.events.Event;

/** Numbers taken while a dependency is down; subject and key is the platform's call id. Topic {@code captures}. */
public sealed interface CaptureEvent extends Event permits NumberCaptured {}
