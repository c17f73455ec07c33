import { util, extensions } from '@aws-appsync/utils';

export function request() {
  return { payload: null };
}

export function response(ctx) {
  if (ctx.args.owner && (!ctx.identity || ctx.args.owner !== ctx.identity.username)) {
    util.unauthorized();
  }
  if (ctx.args.filter) {
    extensions.setSubscriptionFilter(util.transform.toSubscriptionFilter(ctx.args.filter));
  }
  return null;
}
