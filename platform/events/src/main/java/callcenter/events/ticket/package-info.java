/** Events about tickets: ticket-service is their only producer. */
package callcenter.events.ticket;
