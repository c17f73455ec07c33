/** How many items a page reads at most. */
function pageSize(args) {
  const limit = args.limit ?? 100;
  if (limit < 1 || limit > 1000) {
    util.error(`Argument limit must be from 1 to 1000, and not ${limit}.`, 'InvalidArgumentsError');
  }
  return limit;
}
