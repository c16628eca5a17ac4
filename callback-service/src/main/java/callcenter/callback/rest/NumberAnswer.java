package callcenter.callback.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param number E.164; empty once it was erased */
public record NumberAnswer(
        @Schema(examples = "+8613800138000") String number) {}
