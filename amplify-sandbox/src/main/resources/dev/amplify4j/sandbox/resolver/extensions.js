// extensions: what a resolver tells the service besides its result.
import { Failure } from './signals.js';
import { session } from './session.js';

const host = globalThis.__host;
const MAX_INVALIDATIONS = 5;

/** The running invocation, when it is the response handler of a field of this type. */
function responseOf(typeName, extension) {
  const current = session();
  if (current.parentTypeName !== typeName || current.phase !== 'response') {
    throw new Failure('extensions.' + extension + ' is for response handlers of ' + typeName + ' fields.', 'Code');
  }
  return current;
}

export const extensions = {
  setSubscriptionFilter: (filter) => {
    responseOf('Subscription', 'setSubscriptionFilter').filter = filter;
  },
  setSubscriptionInvalidationFilter: (filter) => {
    responseOf('Subscription', 'setSubscriptionInvalidationFilter').invalidationFilter = filter;
  },
  invalidateSubscriptions: (invalidation) => {
    const { end } = responseOf('Mutation', 'invalidateSubscriptions');
    const invalidations = end.invalidations ?? [];
    end.invalidations = invalidations;
    if (invalidations.length >= MAX_INVALIDATIONS) {
      throw new Failure('A request invalidates subscriptions at most ' + MAX_INVALIDATIONS + ' times.', 'Code');
    }
    invalidations.push({ subscriptionField: invalidation.subscriptionField, payload: invalidation.payload });
  },
  evictFromApiCache: (typeName, fieldName) => {
    host.log('extensions.evictFromApiCache of ' + typeName + '.' + fieldName + ': the sandbox has no cache');
  },
};
