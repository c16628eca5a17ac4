/**
 * {@code /live}: the services' live streams in one, because a browser opens few connections to one address and three
 * per page would be used up by the second window. Each event keeps its form and gains a field {@code from} that names
 * its service; {@code Last-Event-ID} is one id per service, {@code routing=<id>,qa=<id>}.
 */
@NullMarked
package callcenter.dashboard.live;

import org.jspecify.annotations.NullMarked;
