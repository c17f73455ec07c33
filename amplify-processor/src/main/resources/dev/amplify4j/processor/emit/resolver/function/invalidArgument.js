/** Refuses arguments that contradict each other. */
function invalidArgument(message) {
  util.error(message, 'InvalidArgumentsError');
}
