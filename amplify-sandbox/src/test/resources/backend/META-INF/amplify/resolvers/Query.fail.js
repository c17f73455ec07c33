import { util } from '@aws-appsync/utils';

export function request(ctx) {
  util.error(ctx.args.message, 'Teapot', { id: '1', title: 'kept', owner: 'not selected' }, { hint: 'pour' });
}

export function response(ctx) {
  return ctx.result;
}
