/**
 * What every service's HTTP edge shares: problems (RFC 9457), the caller behind a bearer token, customer ids, phone
 * numbers and their masking, pages, and the audit hook. Knows no service and no business rule.
 */
@NullMarked
package callcenter.web;

import org.jspecify.annotations.NullMarked;
