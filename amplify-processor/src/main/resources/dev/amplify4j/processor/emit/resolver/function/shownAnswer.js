/** What a mutation of the user's answers, as the resolvers of its fields need it. */
function shownAnswer(ctx, answer) {
  return shown(ctx, answer); //? one-item
  return answer && answer.map((item) => shown(ctx, item)); //? several-items
}
