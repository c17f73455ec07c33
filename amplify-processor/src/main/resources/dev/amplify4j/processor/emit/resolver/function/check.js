/** Refuses input that breaks a rule of its field. */
function check(kept, message) {
  if (!kept) {
    util.error(message);
  }
}
