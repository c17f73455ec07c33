export function request(ctx) {
  authorize(ctx); //? open
  const matches = requiredMatches(ctx); //? restricted
  refuseHidden(ctx, ctx.args.condition); //? hiding
  const rules = askedRules(ctx); //? field-rules
  refuseFields(rules.filter((rule) => rule.matches.length === 0), {}); //? field-rules
  const input = ctx.args.input;
  const changes = {
    [UPDATED_AT]: util.time.nowISO8601(), //? updated-at
  };
  for (const field of CHANGEABLE) {
    if (input[field] !== undefined) {
      changes[field] = input[field];
    }
  }
  Object.assign(changes, indexKeys({ ...input, ...changes }, 'updating')); //? joining
  const emptied = REQUIRED.filter((field) => changes[field] === null); //? requiring
  if (emptied.length > 0) { //? requiring
    util.error(`Field ${emptied[0]} of type ${TYPE} must not be null`); //? requiring
  } //? requiring
  validate(changes); //? validating
  return {
    operation: 'UpdateItem',
    key: keyOf(input),
    update: toUpdate(changes),
    condition: toCondition([
      { [KEY]: { attributeExists: true } },
      matchFilter(matches), //? restricted
      ...rules.map((rule) => matchFilter(rule.matches)), //? field-rules
      bounded(ctx.args.condition),
    ]),
  };
}

export function response(ctx) {
  refuseStrangers(ctx); //? restricted
  if (isConditionFailed(ctx)) { //? field-rules
    refuseFields(askedRules(ctx), ctx.result ?? {}); //? field-rules
  } //? field-rules
  return resultOf(ctx); //? plain
  return shown(ctx, resultOf(ctx)); //? showing
}
