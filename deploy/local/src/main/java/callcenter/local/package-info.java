/**
 * The whole call centre on one machine: durable PostgreSQL and Kafka, the four services and the page, as one process
 * tree that the script {@code ./callcenter} starts and stops. Everything listens on the loopback interface only; keys
 * and passwords are made at first start and readable by their owner only.
 *
 * <p>{@link callcenter.local.Centre} is the running tree, also for tests across services; the rest are the commands.
 */
@NullMarked
package callcenter.local;

import org.jspecify.annotations.NullMarked;
