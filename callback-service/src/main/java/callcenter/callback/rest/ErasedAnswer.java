package callcenter.callback.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param promises whose number, matter and words are gone */
public record ErasedAnswer(@Schema(examples = "4") int promises) {}
