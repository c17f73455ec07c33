/** What the table answered; its error is the resolver's. */
function resultOf(ctx) {
  if (ctx.error) {
    util.error(ctx.error.message, ctx.error.type);
  }
  return ctx.result;
}
