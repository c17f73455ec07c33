/** How a user is stored as an owner. */
function ownerOf(user) {
  return `${user.sub}::${user.username}`;
}
