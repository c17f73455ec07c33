/** The key condition of items with these fields. */
function matching(fields) {
  return equalTo(KEY, fields[KEY]); //? unsorted
  return withSortKey(equalTo(KEY, fields[KEY]), { eq: fields[SORT_KEY] }); //? one-sort-field
  return withSortKey(equalTo(KEY, fields[KEY]), { eq: joined(SORT_FIELDS.map((field) => fields[field])) }); //? joined
}
