/** Events about evaluations: qa-service is their only producer. */
package callcenter.events.evaluation;
