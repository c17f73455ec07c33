// A page of a blog's users, as they would write it: the official client, the sandbox's outputs, and a token.
import { Amplify } from 'aws-amplify';
import { generateClient } from 'aws-amplify/data';

const element = (id) => document.getElementById(id);
const json = async (path) => (await fetch(path)).json();
const token = (await json('/tokens.json'))[new URLSearchParams(location.search).get('as')];
const jwt = { toString: () => token, payload: JSON.parse(atob(token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/'))) };
Amplify.configure(await json('/amplify_outputs.json'), {
  Auth: { tokenProvider: { getTokens: async () => ({ accessToken: jwt, idToken: jwt }) } },
});
const { models } = generateClient();

const shown = async (answer) => {
  const { data, errors } = await answer;
  element('error').textContent = errors ? errors[0].errorType : '';
  return data;
};

const button = (label, action) => {
  const made = document.createElement('button');
  made.textContent = label;
  made.addEventListener('click', action);
  return made;
};

const item = ({ id, title, owner }) => {
  const made = document.createElement('li');
  made.append(
    `${title} by ${owner} `,
    button('Rename', () => shown(models.Blog.update({ id, title: `${title}!` }))),
    button('Delete', () => shown(models.Blog.delete({ id }))),
  );
  return made;
};

models.Blog.observeQuery().subscribe(({ items, isSynced }) => {
  element('blogs').replaceChildren(...items.map(item));
  element('blogs').dataset.synced = isSynced;
});
models.Blog.onCreate().subscribe(({ title }) => {
  const news = document.createElement('li');
  news.textContent = title;
  element('news').append(news);
});
element('add').addEventListener('submit', (event) => {
  event.preventDefault();
  const title = event.target.title.value;
  shown(models.Blog.create({ title, slug: title.toLowerCase() }));
});
element('count').addEventListener('click', async () => {
  document.querySelector('output').textContent = (await shown(models.Blog.list())).length;
});
