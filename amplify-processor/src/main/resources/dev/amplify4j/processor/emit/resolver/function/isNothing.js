/** Whether a value is null or not there. */
function isNothing(value) {
  return value === null || value === undefined;
}
