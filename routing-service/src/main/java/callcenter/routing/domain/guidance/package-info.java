/** What an agent is told to say and do on a call: wording, templates, and what fits the hour and the day. */
@NullMarked
package callcenter.routing.domain.guidance;

import org.jspecify.annotations.NullMarked;
