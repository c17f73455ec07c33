/** Whether the caller holds the API key. */
function hasApiKey() {
  return util.authType() === 'API Key Authorization';
}
