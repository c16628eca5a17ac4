/**
 * Data of customers is masked unless somebody has a ground to read it: a live contact with that customer, or a reason
 * that he states; and each reading is kept (CAL-13). A service that shows such data keeps the tables {@code
 * customer_reading} and, unless it knows the contacts itself, {@code live_contact}, and builds with {@code
 * callcenter.readings=kept}, which adds {@code GET /reads}.
 */
@NullMarked
package callcenter.web.reading;

import org.jspecify.annotations.NullMarked;
