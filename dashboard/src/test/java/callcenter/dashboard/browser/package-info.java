/** A real headless Chromium, driven over the DevTools protocol. */
@org.jspecify.annotations.NullMarked
package callcenter.dashboard.browser;
