/** Values in chunks of at most a size. */
function chunks(values, size) {
  const firsts = values.filter((value, index) => index % size === 0);
  return firsts.map((first, index) => values.slice(index * size, (index + 1) * size));
}
