// What the tests of the shop keep in it.

/** A product in which no field is empty. */
export const lamp = {
  name: 'Lamp',
  shelf: 'A',
  serial: '7f8a3d4e-5b6c-4d7e-8f90-a1b2c3d4e5f6',
  stock: -7,
  price: 12.75,
  fragile: true,
  madeOn: '2024-02-29',
  deliveredAt: '10:15:30.5',
  soldAt: '2024-02-29T10:15:30.123Z',
  scannedAt: 1709201730,
  contact: 'lamps@example.com',
  details: JSON.stringify({ watts: 40, parts: ['shade', null], nested: { '"quoted"': 'ü\n' } }),
  hotline: '+49 30 1234567',
  page: 'https://example.com/lamps?size=xl#top',
  sensor: '192.168.1.17',
  category: 'TOY',
  box: { size: { width: 20.5, height: 40 }, label: 'TOY', marks: ['fragile', 'this side up'] },
  names: ['Lamp', null, 'Lampe'],
  serials: ['a', null],
  stocks: [1, null, -2147483648],
  prices: [0.1, null, 1e10],
  flags: [true, null, false],
  dates: ['2024-01-01', null],
  times: ['23:59:59', null],
  moments: ['2024-01-01T00:00:00Z', null],
  scans: [0, null, 1709201730],
  contacts: ['a@example.com', null],
  remarks: [JSON.stringify({ by: 'alice' }), null],
  hotlines: ['+1 650-555-0100', null],
  pages: ['https://example.com', null],
  sensors: ['2001:db8::1', null, '10.0.0.1'],
  categories: ['BOOK', null, 'FOOD'],
  boxes: [{ size: { width: 1, height: 2 }, label: null, marks: null }, null],
};

/** Products that differ in what filters ask for. */
export const stock = [
  { id: 'p1', name: 'apple', shelf: 'F', stock: 1, price: 0.5, fragile: false, category: 'FOOD', madeOn: '2024-01-01', names: ['red'] },
  { id: 'p22', name: 'bread', shelf: 'F', stock: 2, price: 2.5, fragile: false, category: 'FOOD', madeOn: '2024-02-01', names: [] },
  { id: 'p333', name: 'atlas', shelf: 'B', serial: 'a', stock: 3, price: 40, fragile: true, category: 'BOOK', madeOn: '2020-05-05', names: ['red', 'blue'] },
  { id: 'q1', name: 'novel', shelf: 'B', serial: 'b', stock: 5, price: 9.5, category: 'BOOK', madeOn: '2021-03-03' },
  { id: 'q22', name: 'train', shelf: 'B', serial: 'c', stock: 8, price: 30, fragile: true, category: 'TOY', madeOn: '2022-12-24' },
];
