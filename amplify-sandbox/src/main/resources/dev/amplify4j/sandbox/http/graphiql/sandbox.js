// GraphiQL against the sandbox: requests as the chosen identity, subscriptions over AppSync's WebSocket protocol.
(async () => {
  const select = document.getElementById('identity');
  const { apiKey, users } = await (await fetch('/graphiql/identities')).json();
  const identities = new Map();

  /** Adds an identity to the switch; headers() gives what authorizes its requests. */
  function offer(label, headers) {
    identities.set(label, headers);
    select.add(new Option(label, label), select.options.length - 1);
    select.value = label;
  }

  const signedIn = (user, groups) => async () => {
    const query = new URLSearchParams({ user, groups });
    return { authorization: await (await fetch('/graphiql/token?' + query)).text() };
  };

  select.add(new Option('another…', ''));
  users.forEach(({ name, groups }) => offer(name, signedIn(name, groups.join(','))));
  if (apiKey) {
    offer('API key', async () => ({ 'x-api-key': apiKey }));
  }
  if (identities.size === 0) {
    offer('someone', signedIn('someone', ''));
  }
  let chosen = select.value;
  select.addEventListener('change', () => {
    const name = select.value || window.prompt('User name, or header: value');
    if (!name) {
      select.value = chosen;
      return;
    }
    if (!identities.has(name)) {
      const header = /^([\w-]+):\s*(.+)$/.exec(name);
      offer(name, header ? async () => ({ [header[1].toLowerCase()]: header[2] })
        : signedIn(name, window.prompt('Groups, with commas between them') || ''));
    }
    chosen = name;
  });

  async function execute(params, headers) {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(params),
    });
    return response.json();
  }

  const base64 = (value) =>
    btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

  /** The events of a subscription; ends with it, or when GraphiQL stops to listen. */
  async function* subscribe(params, headers) {
    const authorization = { host: window.location.host, ...headers };
    const socket = new WebSocket('ws://' + window.location.host + '/graphql/realtime',
      ['graphql-ws', 'header-' + base64(authorization)]);
    const received = [];
    let wake = () => {};
    const push = (message) => {
      received.push(message);
      wake();
    };
    socket.onopen = () => socket.send(JSON.stringify({ type: 'connection_init' }));
    socket.onclose = () => push({ type: 'complete' });
    socket.onmessage = ({ data }) => push(JSON.parse(data));
    try {
      for (;;) {
        while (received.length === 0) {
          await new Promise((resolve) => {
            wake = resolve;
          });
        }
        const { type, payload } = received.shift();
        if (type === 'connection_ack') {
          socket.send(JSON.stringify({
            id: '1', type: 'start', payload: { data: JSON.stringify(params), extensions: { authorization } },
          }));
        } else if (type === 'data') {
          yield payload;
        } else if (type === 'error' || type === 'connection_error') {
          yield payload;
          return;
        } else if (type === 'complete') {
          return;
        }
      }
    } finally {
      socket.close();
    }
  }

  /** A document without comments, texts, and what stands in braces. */
  function outline(query) {
    let text = query.replace(/"""[^]*?"""|"(?:\\.|[^"\\\n])*"|#.*/g, '');
    for (let length = -1; length !== text.length;) {
      length = text.length;
      text = text.replace(/\{[^{}]*\}/g, ';');
    }
    return text;
  }

  /** GraphiQL has its own syntax tree, but a moment after the last key. */
  const isSubscription = ({ query, operationName }) =>
    [...outline(query).matchAll(/(?:^|;)\s*subscription\b\s*(\w*)/g)]
      .some(([, name]) => !operationName || name === operationName);

  const fetcher = async (params) => {
    const headers = await identities.get(chosen)();
    return isSubscription(params) ? subscribe(params, headers) : execute(params, headers);
  };
  ReactDOM.createRoot(document.getElementById('graphiql')).render(React.createElement(GraphiQL, { fetcher }));
})();
