/** Refuses callers whom no rule of the field lets read it. */
function refuseReaders(ctx) {
  if (!mayRead(ctx, ctx.source)) {
    util.unauthorized();
  }
}
