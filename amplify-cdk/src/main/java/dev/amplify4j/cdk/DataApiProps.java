package dev.amplify4j.cdk;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.interfaces.cognito.IUserPoolClientRef;
import software.amazon.awscdk.interfaces.cognito.IUserPoolRef;
import software.amazon.awscdk.services.lambda.IFunction;

/**
 * What a deployment decides and a plan leaves open. Immutable.
 *
 * @param userPool user pool whose tokens the API accepts; null for one that is made with the API
 * @param userPoolClient client of {@code userPool} for which the identity pool vouches; null for one that is made
 * @param functions Lambda functions by the names that rules and handlers have for them
 * @param apiKeyIssuedOn date (UTC) from which the API key's days are counted; null for the context value
 *     {@value #API_KEY_ISSUED_ON}, and failing that for today
 * @param sandbox whether the deployment is a developer's own, whose data goes with it
 * @param deletionProtection whether tables and the user pool refuse to be deleted; null for all but sandboxes
 */
public record DataApiProps(
        @Nullable IUserPoolRef userPool,
        @Nullable IUserPoolClientRef userPoolClient,
        Map<String, IFunction> functions,
        @Nullable LocalDate apiKeyIssuedOn,
        boolean sandbox,
        @Nullable Boolean deletionProtection) {
    /** Context key with the date ({@code 2026-01-31}) from which the API key's days are counted. */
    public static final String API_KEY_ISSUED_ON = "amplify4j:apiKeyIssuedOn";

    /** Copies the map. */
    public DataApiProps {
        functions = Map.copyOf(functions);
    }

    /**
     * Starts with nothing decided.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The function of a name, which {@link PropsCheck} has seen to. */
    IFunction function(String name) {
        IFunction function = functions.get(name);
        if (function == null) {
            throw new IllegalStateException("checked before: " + name);
        }
        return function;
    }

    /** Whether what holds data refuses to be deleted. */
    boolean protectsData() {
        return deletionProtection == null ? !sandbox : deletionProtection;
    }

    /** Collects the properties; not for use by several threads. */
    public static final class Builder {
        private @Nullable IUserPoolRef userPool;
        private @Nullable IUserPoolClientRef userPoolClient;
        private final Map<String, IFunction> functions = new TreeMap<>();
        private @Nullable LocalDate apiKeyIssuedOn;
        private boolean sandbox;
        private @Nullable Boolean deletionProtection;

        private Builder() {}

        /**
         * Accepts the tokens of a user pool that is there already.
         *
         * @param pool an L1 or L2 user pool
         * @return this
         */
        public Builder userPool(IUserPoolRef pool) {
            this.userPool = pool;
            return this;
        }

        /**
         * Names the client of that user pool whose tokens the identity pool accepts.
         *
         * @param client an L1 or L2 user pool client
         * @return this
         */
        public Builder userPoolClient(IUserPoolClientRef client) {
            this.userPoolClient = client;
            return this;
        }

        /**
         * Gives a Lambda function to a name that handlers, rules or settings of the models have for it.
         *
         * @param name name of the function
         * @param function the function, made here or imported; one that calls the API with its role
         * @return this
         */
        public Builder function(String name, IFunction function) {
            this.functions.put(name, function);
            return this;
        }

        /**
         * Says from when the API key's days are counted; a later date makes the key live longer.
         *
         * @param date date in UTC; the key is valid to the end of the day that is so many days later
         * @return this
         */
        public Builder apiKeyIssuedOn(LocalDate date) {
            this.apiKeyIssuedOn = date;
            return this;
        }

        /**
         * Says that the deployment is a developer's own: its data goes with it and has no backups.
         *
         * @param value true for a sandbox; otherwise false, which is the default
         * @return this
         */
        public Builder sandbox(boolean value) {
            this.sandbox = value;
            return this;
        }

        /**
         * Says whether tables and the user pool refuse to be deleted.
         *
         * @param value the default is true, and false for a sandbox
         * @return this
         */
        public Builder deletionProtection(boolean value) {
            this.deletionProtection = value;
            return this;
        }

        /**
         * Gives the properties.
         *
         * @return what was decided
         */
        public DataApiProps build() {
            return new DataApiProps(userPool, userPoolClient, functions, apiKeyIssuedOn, sandbox, deletionProtection);
        }
    }
}
