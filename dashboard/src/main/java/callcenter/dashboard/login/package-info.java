/**
 * Two ways to sign in. With the centre's identity provider, by the authorization code flow: the session is a cookie, and
 * the services are asked with its access token. On local runs, where no provider is: users from a file, tokens signed with
 * a key that was generated on this machine.
 */
@NullMarked
package callcenter.dashboard.login;

import org.jspecify.annotations.NullMarked;
