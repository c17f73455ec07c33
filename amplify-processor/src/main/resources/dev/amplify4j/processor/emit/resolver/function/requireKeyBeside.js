/** Refuses arguments that say something only beside the partition key. */
function requireKeyBeside(args) {
  if (!isNothing(args.sortDirection)) {
    invalidArgument(`When providing argument 'sortDirection' you must also provide argument '${KEY}'.`);
  }
  if (!isNothing(args[SORT_ARGUMENT])) {
    invalidArgument(`When providing argument '${SORT_ARGUMENT}' you must also provide arguments ${KEY}`); //? one-sort-field
    invalidArgument(`When providing argument '${SORT_ARGUMENT}' you must also provide '${KEY}'.`); //? joined
  }
}
