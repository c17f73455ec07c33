/** The partition that a list reads next, of those whose key names the caller; null where it must read the whole table. */
function ownPartition(ctx, matches) {
  const filter = JSON.stringify(ctx.args.filter ?? {});
  if (matches === null || OWN_KEY.some((attribute) => filter.indexOf(`"${attribute}":`) > -1)) {
    return null;
  }
  const values = matches[0].values;
  const keys = values.filter((value, i) => values.indexOf(value) === i);
  const token = ctx.prev.result.nextToken ?? '0:';
  const start = token.indexOf(':') + 1;
  const place = keys.findIndex((key, i) => `${i}:` === token.slice(0, start));
  if (place === -1) {
    invalidArgument('Invalid pagination token given.');
  }
  return {
    key: keys[place],
    nextToken: token.length > start ? token.slice(start) : null,
    place: `${place}:`,
    next: place + 1 < keys.length ? `${place + 1}:` : null,
  };
}
