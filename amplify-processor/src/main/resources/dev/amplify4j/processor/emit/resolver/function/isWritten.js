/** Whether an input has a value; at update setting to null is another right than writing. */
function isWritten(value, clears) {
  return value !== undefined && (clears === undefined || clears === (value === null));
}
