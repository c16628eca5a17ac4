/** Events about calls: routing-service is their only producer. */
package callcenter.events.call;
