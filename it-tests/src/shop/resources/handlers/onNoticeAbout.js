import { extensions, util } from '@aws-appsync/utils';

export function request() {
  return { payload: null };
}

export function response(ctx) {
  const word = ctx.args.word ?? ctx.request.headers['x-word'];
  if (word) {
    extensions.setSubscriptionFilter(util.transform.toSubscriptionFilter({ text: { beginsWith: word } }));
  }
  return null;
}
