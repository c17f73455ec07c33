/** The key condition that arguments ask for. */
function keyCondition(args) {
  return equalTo(KEY, args[KEY]); //? unsorted
  return withSortKey(equalTo(KEY, args[KEY]), sortCondition(args[SORT_ARGUMENT])); //? sorted
}
