package callcenter.ticket.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the matter was resolved. */
record CloseRequest(
        @FreeText @Schema(examples = "pipe replaced, pressure measured")
        String resolution) {}
