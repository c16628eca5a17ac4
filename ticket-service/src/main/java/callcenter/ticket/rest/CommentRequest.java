package callcenter.ticket.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment to write. */
record CommentRequest(
        @FreeText @Schema(examples = "crew is on its way") String text) {}
