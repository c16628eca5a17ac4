/** What people and pages read and change, over HTTP. */
@NullMarked
package callcenter.qa.rest;

import org.jspecify.annotations.NullMarked;
