/** Events about numbers taken during an outage: routing-service is their only producer. */
package callcenter.events.capture;
