export function request(ctx) {
  authorize(ctx); //? open
  const matches = requiredMatches(ctx); //? restricted
  refuseHidden(ctx, ctx.args.condition); //? hiding
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
  fillOwners(item, input, ownerMatches(ctx)); //? owned
  if (!isMatch(matches, item)) { //? restricted
    util.unauthorized(); //? restricted
  } //? restricted
  refuseFields(askedRules(ctx), item); //? field-rules
  validate(item); //? validating
  Object.assign(item, indexKeys(item, 'creating')); //? joining
  return {
    operation: 'PutItem',
    key: keyOf(item),
    attributeValues: util.dynamodb.toMapValues(item),
    condition: isNothing(ctx.args.condition)
      ? { expression: 'attribute_not_exists(#key)', expressionNames: { '#key': KEY } }
      : toCondition([{ [KEY]: { attributeExists: false } }, bounded(ctx.args.condition)]),
  };
}

export function response(ctx) {
  return resultOf(ctx); //? plain
  return shown(ctx, resultOf(ctx)); //? showing
}
