/** Refuses to answer what would tell of fields that the caller may not read. */
function refuseHidden(ctx, asked) {
  const hidden = fieldReads(ctx).filter((read) => !read.readable).flatMap((read) => read.fields);
  const text = JSON.stringify(asked ?? {});
  if (hidden.some((field) => text.indexOf(`"${field}":`) > -1)) {
    util.unauthorized();
  }
}
