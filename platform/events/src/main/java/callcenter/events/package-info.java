/**
 * The contracts between services: event records, their topics, JSON Schemas and golden examples. JDK only.
 */
package callcenter.events;
