package callcenter.ticket.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the customer was told. */
record CustomerToldRequest(
        @FreeText @Schema(examples = "the pipe was replaced")
        String result) {}
