// util.dynamodb: JSON values to DynamoDB's typed values, as the service records them: numbers stay numbers.
const absent = (value) => value === null || value === undefined;
const typed = (type, convert) => (value) => (absent(value) ? null : { [type]: convert(value) });
const same = (value) => value;

/** The typed value of anything; null stays null at the top and becomes NULL inside. */
export function attribute(value) {
  if (absent(value)) {
    return { NULL: null };
  }
  if (typeof value === 'string') {
    return { S: value };
  }
  if (typeof value === 'number') {
    return { N: value };
  }
  if (typeof value === 'boolean') {
    return { BOOL: value };
  }
  return Array.isArray(value) ? { L: value.map(attribute) } : { M: attributes(value) };
}

/** The typed values of an object's members; members that are undefined are not there. */
export function attributes(object) {
  const result = {};
  for (const name of Object.keys(object)) {
    if (object[name] !== undefined) {
      result[name] = attribute(object[name]);
    }
  }
  return result;
}

const s3Object = (key, bucket, region, version) => ({
  S: JSON.stringify({ s3: { key, bucket, region, ...(version === undefined ? {} : { version }) } }),
});

export const dynamodb = {
  toDynamoDB: (value) => (absent(value) ? null : attribute(value)),
  toString: typed('S', same),
  toStringSet: typed('SS', same),
  toNumber: typed('N', same),
  toNumberSet: typed('NS', same),
  toBinary: typed('B', same),
  toBinarySet: typed('BS', same),
  toBoolean: typed('BOOL', same),
  toNull: () => ({ NULL: null }),
  toList: typed('L', (list) => list.map(attribute)),
  toMap: typed('M', attributes),
  toMapValues: (object) => (absent(object) ? null : attributes(object)),
  toS3Object: (key, bucket, region, version) => (absent(key) ? null : s3Object(key, bucket, region, version)),
  fromS3ObjectJson: (text) => {
    const parsed = JSON.parse(text);
    return parsed && parsed.s3 ? parsed.s3 : null;
  },
};
