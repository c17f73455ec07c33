export function request(ctx) {
  authorize(ctx); //? open
  requiredOwners(ctx); //? restricted
  const input = ctx.args.input;
  const now = util.time.nowISO8601(); //? stamping
  const item = {
    __typename: TYPE,
    id: util.autoId(), //? auto-id
    [CREATED_AT]: now, //? created-at
    [UPDATED_AT]: now, //? updated-at
    ...DEFAULTS, //? defaulting
  };
  for (const field of WRITABLE) {
    if (!isNothing(input[field])) {
      item[field] = input[field];
    }
  }
  validate(item); //? validating
  Object.assign(item, indexKeys(item, 'creating')); //? joining
  const user = caller(ctx); //? owned
  if (user) { //? owned
    item[OWNER_FIELD] = user.owner; //? owned
  } //? owned
  return {
    operation: 'PutItem',
    key: keyOf(item),
    attributeValues: util.dynamodb.toMapValues(item),
    condition: toCondition([{ [KEY]: { attributeExists: false } }, bounded(ctx.args.condition)]),
  };
}

export function response(ctx) {
  return resultOf(ctx); //? plain
  return shown(ctx, resultOf(ctx)); //? showing
}
