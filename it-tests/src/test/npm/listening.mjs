// Subscriptions of which a test knows when they have begun.
import { Hub } from 'aws-amplify/utils';
import { until } from './session.mjs';

let begun = 0;
Hub.listen('api', ({ payload }) => {
  if (payload.event === 'Subscription ack') begun++;
});

/** How many subscriptions AppSync has acknowledged, again or for the first time. */
export const acknowledged = () => begun;

/** Subscribes, waits for AppSync's start_ack or an error, and collects what comes. */
export const listen = async (observable) => {
  const before = begun;
  const heard = { events: [], errors: [] };
  const subscription = observable.subscribe({
    next: (event) => heard.events.push(event),
    error: (error) => heard.errors.push(error),
  });
  heard.end = () => subscription.unsubscribe();
  await until(() => begun > before || heard.errors.length > 0);
  return heard;
};
