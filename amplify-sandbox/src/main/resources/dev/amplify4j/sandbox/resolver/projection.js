// The projection expression of a list of paths such as 'nested.object[1]'.

/** Names are placeholders, as a path may have a reserved word. */
export function projectionOf(paths) {
  const names = [];
  const expressionNames = {};
  const placeholder = (name) => {
    if (names.indexOf(name) === -1) {
      names.push(name);
      expressionNames['#expName_' + names.length] = name;
    }
    return '#expName_' + (names.indexOf(name) + 1);
  };
  const segment = (text) => {
    const bracket = text.indexOf('[');
    return bracket === -1 ? placeholder(text) : placeholder(text.slice(0, bracket)) + text.slice(bracket);
  };
  const expression = paths.map((path) => path.split('.').map(segment).join('.')).join(', ');
  return { expression, expressionNames };
}
