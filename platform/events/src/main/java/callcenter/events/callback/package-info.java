/** Events about promises: callback-service is their only producer. */
package callcenter.events.callback;
