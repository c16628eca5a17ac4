/** Events about numbers on the list of nuisance numbers (ANS-8): routing-service is their only producer. */
package callcenter.events.nuisance;
