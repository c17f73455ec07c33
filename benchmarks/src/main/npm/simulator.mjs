// Amplify's simulator on DynamoDB Local, with the command line of our sandbox: the same API, hand-written in VTL.
// usage: node simulator.mjs --java JAVA --database CLASSPATH --outputs FILE
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';

const { AmplifyAppSyncSimulator } = createRequire(import.meta.url)('@aws-amplify/amplify-appsync-simulator');
const { CreateTableCommand, DynamoDBClient } = createRequire(import.meta.url)('@aws-sdk/client-dynamodb');
const options = { java: { type: 'string' }, database: { type: 'string' }, outputs: { type: 'string' } };
const { java, database, outputs } = parseArgs({ options }).values;
const API_KEY = 'da2-fakeApiId123456';
const TABLE = 'Todo';

const freePort = () => new Promise((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});

async function startDatabase() {
  const port = await freePort();
  const server = 'software.amazon.dynamodb.services.local.main.ServerRunner';
  const child = spawn(java, ['-cp', database, server, '-inMemory', '-sharedDb', '-disableTelemetry', '-port', String(port)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  process.on('exit', () => child.kill('SIGKILL'));
  const credentials = { accessKeyId: 'fake', secretAccessKey: 'fake' };
  return { endpoint: `http://localhost:${port}`, region: 'us-east-1', credentials };
}

async function createTable(connection) {
  const client = new DynamoDBClient({ ...connection, maxAttempts: 1 });
  const table = new CreateTableCommand({
    TableName: TABLE,
    AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    BillingMode: 'PAY_PER_REQUEST',
  });
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await client.send(table);
    } catch (notYet) {
      if (attempt > 1000) {
        throw notYet;
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

const schema = `
type Todo { id: ID! title: String! done: Boolean! note: String createdAt: AWSDateTime! updatedAt: AWSDateTime! }
type TodoConnection { items: [Todo]! nextToken: String }
input CreateTodoInput { id: ID title: String! done: Boolean! note: String }
type Query { getTodo(id: ID!): Todo listTodos(limit: Int, nextToken: String): TodoConnection }
type Mutation { createTodo(input: CreateTodoInput!): Todo }`;

const failure = '#if($ctx.error)$util.error($ctx.error.message, $ctx.error.type)#end';
const templates = {
  'Query.getTodo': [
    '{"version":"2018-05-29","operation":"GetItem","key":{"id":$util.dynamodb.toDynamoDBJson($ctx.args.id)}}',
    `${failure}$util.toJson($ctx.result)`,
  ],
  'Query.listTodos': [
    '{"version":"2018-05-29","operation":"Scan","limit":$util.defaultIfNull($ctx.args.limit, 100)}',
    `${failure}$util.toJson($ctx.result)`,
  ],
  'Mutation.createTodo': [
    `#set($now = $util.time.nowISO8601())
     #set($item = $util.defaultIfNull($ctx.args.input, {}))
     $util.qr($item.put("createdAt", $now)) $util.qr($item.put("updatedAt", $now)) $util.qr($item.put("__typename", "Todo"))
     #set($id = $util.defaultIfNullOrBlank($ctx.args.input.id, $util.autoId()))
     {"version":"2018-05-29","operation":"PutItem","key":{"id":$util.dynamodb.toDynamoDBJson($id)},
      "attributeValues":$util.dynamodb.toMapValuesJson($item),
      "condition":{"expression":"attribute_not_exists(#id)","expressionNames":{"#id":"id"}}}`,
    `${failure}$util.toJson($ctx.result)`,
  ],
};

const config = (connection) => ({
  schema: { content: schema },
  appSync: {
    name: 'todos',
    apiKey: API_KEY,
    defaultAuthenticationType: { authenticationType: 'API_KEY' },
    additionalAuthenticationProviders: [],
  },
  dataSources: [{ type: 'AMAZON_DYNAMODB', name: 'Todo', config: { ...connection, tableName: TABLE } }],
  functions: [],
  mappingTemplates: [],
  resolvers: Object.entries(templates).map(([field, [request, response]]) => ({
    kind: 'UNIT',
    typeName: field.split('.')[0],
    fieldName: field.split('.')[1],
    dataSourceName: 'Todo',
    requestMappingTemplate: request,
    responseMappingTemplate: response,
  })),
});

process.on('SIGTERM', () => process.exit(0));
const connection = await startDatabase();
const port = await freePort();
const simulator = new AmplifyAppSyncSimulator({ port });
await simulator.start();
await simulator.init(config(connection));
await createTable(connection);
const url = `http://localhost:${port}/graphql`;
writeFileSync(outputs, JSON.stringify({ data: { url, api_key: API_KEY } }));
console.log(`Sandbox ready: ${url}`);
