/** Events about agents: routing-service is their only producer. */
package callcenter.events.agent;
