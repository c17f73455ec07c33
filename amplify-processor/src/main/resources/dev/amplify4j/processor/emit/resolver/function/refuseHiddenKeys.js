/** Refuses to find or sort by fields that the caller may not read. */
function refuseHiddenKeys(ctx) {
  KEY_FIELDS.forEach((field) => refuseHidden(ctx, { [field]: null }));
}
