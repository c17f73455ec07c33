/** Refuses callers whom no rule admits. */
function authorize(ctx) {
  if (!isAdmitted(ctx)) {
    util.unauthorized();
  }
}
