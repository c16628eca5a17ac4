/**
 * Sign-in for local runs, where no identity provider is: users from a file, tokens signed with a key that was generated
 * on this machine. Without that key there is no such sign-in, and a centre's own identity provider issues the tokens.
 */
@NullMarked
package callcenter.dashboard.login;

import org.jspecify.annotations.NullMarked;
