package dev.amplify4j.sandbox.realtime;

import dev.amplify4j.sandbox.graphql.GraphQlService;
import dev.amplify4j.sandbox.graphql.Subscription;
import java.util.Set;

/**
 * What a mutation answered, on its way to those who listen.
 *
 * @param service the API in which it happened
 * @param payload the mutation's result, objects by field names
 */
record Announcement(GraphQlService service, Object payload) {
    private static final System.Logger LOG = System.getLogger(Announcement.class.getName());

    /** Tells everyone with one and the same subscription, if it lets the result through: once filtered, once worded. */
    void tell(Subscription subscription, Set<SubscriptionRegistry.Entry> audience) {
        guarded(() -> {
            if (subscription.matches(payload)) {
                String body = Message.payload(service.event(subscription, payload));
                audience.forEach(entry -> guarded(() -> entry.connection().send(Message.data(entry.id(), body))));
            }
        });
    }

    /** One subscriber's failure is no reason for the others to miss the event. */
    private static void guarded(Runnable delivery) {
        try {
            delivery.run();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "cannot deliver an event", e);
        }
    }
}
