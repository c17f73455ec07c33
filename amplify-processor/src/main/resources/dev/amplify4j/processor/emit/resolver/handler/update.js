export function request(ctx) {
  authorize(ctx); //? open
  const owners = requiredOwners(ctx); //? restricted
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
    condition: toCondition([{ [KEY]: { attributeExists: true } }, bounded(ctx.args.condition)]), //? open
    condition: toCondition([{ [KEY]: { attributeExists: true } }, ownedBy(owners), bounded(ctx.args.condition)]), //? restricted
  };
}

export function response(ctx) {
  refuseStrangers(ctx); //? restricted
  return resultOf(ctx); //? plain
  return shown(ctx, resultOf(ctx)); //? showing
}
