/** The same expression with short placeholders for its values: DynamoDB counts them too. */
function shortened(expression) {
  const values = {};
  let text = expression.expression;
  const names = Object.keys(expression.expressionValues).sort().reverse(); // the longer first
  names.forEach((name, i) => {
    values[`:${i}`] = expression.expressionValues[name];
    text = text.split(name).join(`:${i}`);
  });
  return { ...expression, expression: text, expressionValues: values };
}
