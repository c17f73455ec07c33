//// resolvers/Mutation.createTodo.js
import { util } from '@aws-appsync/utils';

export function request(ctx) {
  const id = ctx.args.input.id ?? util.autoId();
  const owner = ctx.identity ? ctx.identity.username : null;
  return {
    operation: 'PutItem',
    key: util.dynamodb.toMapValues({ id }),
    attributeValues: util.dynamodb.toMapValues({ ...ctx.args.input, owner }),
    condition: { expression: 'attribute_not_exists(#id)', expressionNames: { '#id': 'id' } },
  };
}

export function response(ctx) {
  if (ctx.error) {
    util.error(ctx.error.message, ctx.error.type);
  }
  return ctx.result;
}
//// resolvers/Mutation.deleteTodo.js
import { util } from '@aws-appsync/utils';

export function request(ctx) {
  return { operation: 'DeleteItem', key: util.dynamodb.toMapValues({ id: ctx.args.input.id }) };
}

export function response(ctx) {
  if (ctx.error) {
    util.error(ctx.error.message, ctx.error.type);
  }
  return ctx.result;
}
//// resolvers/Mutation.updateTodo.js
import { util } from '@aws-appsync/utils';

export function request(ctx) {
  return {
    operation: 'UpdateItem',
    key: util.dynamodb.toMapValues({ id: ctx.args.input.id }),
    update: {
      expression: 'SET #title = :title',
      expressionNames: { '#title': 'title' },
      expressionValues: util.dynamodb.toMapValues({ ':title': ctx.args.input.title }),
    },
    condition: {
      expression: '#owner = :owner',
      expressionNames: { '#owner': 'owner' },
      expressionValues: util.dynamodb.toMapValues({ ':owner': ctx.identity.username }),
    },
  };
}

export function response(ctx) {
  if (ctx.error && ctx.error.type === 'DynamoDB:ConditionalCheckFailedException') {
    util.unauthorized();
  }
  if (ctx.error) {
    util.error(ctx.error.message, ctx.error.type);
  }
  return ctx.result;
}
//// resolvers/Query.context.js
export function request(ctx) {
  return {
    payload: {
      identity: ctx.identity,
      headers: ctx.request.headers,
      variables: ctx.info.variables,
      parentTypeName: ctx.info.parentTypeName,
    },
  };
}

export function response(ctx) {
  return ctx.result;
}
//// resolvers/Query.fail.js
import { util } from '@aws-appsync/utils';

export function request(ctx) {
  util.error(ctx.args.message, 'Teapot', { id: '1', title: 'kept', owner: 'not selected' }, { hint: 'pour' });
}

export function response(ctx) {
  return ctx.result;
}
//// resolvers/Query.getTodo.js
import { util } from '@aws-appsync/utils';

export function request(ctx) {
  return { operation: 'GetItem', key: util.dynamodb.toMapValues({ id: ctx.args.id }) };
}

export function response(ctx) {
  if (ctx.error) {
    util.error(ctx.error.message, ctx.error.type);
  }
  return ctx.result;
}
//// resolvers/Query.guestContext.js
export function request(ctx) {
  return {
    payload: {
      identity: ctx.identity,
      headers: ctx.request.headers,
      variables: ctx.info.variables,
      parentTypeName: ctx.info.parentTypeName,
    },
  };
}

export function response(ctx) {
  return ctx.result;
}
//// resolvers/Query.listTodos.js
import { util } from '@aws-appsync/utils';

export function request(ctx) {
  return { operation: 'Scan', limit: ctx.args.limit ?? 100, nextToken: ctx.args.nextToken };
}

export function response(ctx) {
  if (ctx.error) {
    util.error(ctx.error.message, ctx.error.type);
  }
  return ctx.result;
}
//// resolvers/Subscription.onCreateTodo.js
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
//// resolvers/Todo.comments.js
export function request(ctx) {
  return { payload: [{ id: 'c-' + ctx.source.id, content: 'on ' + ctx.source.title }] };
}

export function response(ctx) {
  return ctx.result;
}
