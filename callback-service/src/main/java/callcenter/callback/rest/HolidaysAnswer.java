package callcenter.callback.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param promisesThatWaited open promises whose preliminary deadline was looked at again */
public record HolidaysAnswer(@Schema(examples = "12") int promisesThatWaited) {}
