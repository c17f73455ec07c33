import { extensions, util } from '@aws-appsync/utils';

export function request() {
  return { payload: null };
}

export function response(ctx) {
  if (ctx.args.word) {
    extensions.setSubscriptionFilter(util.transform.toSubscriptionFilter({ text: { beginsWith: ctx.args.word } }));
  }
  return null;
}
