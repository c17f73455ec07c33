/** Whether a value is a text with something in it. */
function isText(value) {
  return typeof value === 'string' && value !== '';
}
