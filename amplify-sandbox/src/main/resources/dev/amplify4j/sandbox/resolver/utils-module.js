// What resolvers import as @aws-appsync/utils.
export { extensions, runtime, util } from '../util.js';
